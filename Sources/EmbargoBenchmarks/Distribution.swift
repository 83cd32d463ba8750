/// The samples of one figure, and what is told of them.
struct Distribution: Encodable {
  let runs: Int
  let min: Double
  let median: Double
  let p95: Double
  let p99: Double
  let max: Double

  /// The distribution of at least one sample; no samples give zeros.
  init(_ samples: [Double]) {
    let sorted = samples.sorted()
    func quantile(_ share: Double) -> Double {
      guard let last = sorted.last else { return 0 }
      let index = Int((share * Double(sorted.count)).rounded(.up)) - 1
      return index < sorted.count ? sorted[Swift.max(0, index)] : last
    }
    runs = sorted.count
    min = sorted.first ?? 0
    median = quantile(0.5)
    p95 = quantile(0.95)
    p99 = quantile(0.99)
    max = sorted.last ?? 0
  }
}
