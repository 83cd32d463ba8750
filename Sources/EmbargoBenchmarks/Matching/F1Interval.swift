/// The F1 of verdicts on pairs, with its 95 % interval by drawing the pairs again a thousand times.
struct F1Interval: Encodable {
  /// What became of one pair.
  enum Verdict { case hit, falseAlarm, miss, rejection }

  let value: Double
  let low: Double
  let high: Double

  /// The F1 of verdicts; a fixed seed gives the same interval again.
  init(_ verdicts: [Verdict], seed: UInt64 = 1) {
    value = Self.f1(verdicts)
    var random = SeededGenerator(seed: seed)
    let samples = (0..<1000).map { _ in
      Self.f1(verdicts.indices.compactMap { _ in random.pick(verdicts) })
    }.sorted()
    (low, high) = (samples[25], samples[974])
  }

  private static func f1(_ verdicts: [Verdict]) -> Double {
    let hits = verdicts.count { $0 == .hit }
    let wrong = verdicts.count { $0 == .falseAlarm || $0 == .miss }
    return hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + wrong)
  }
}
