/// A share as k of n, with the 95 % interval of Wilson.
struct Proportion: Encodable {
  let hits: Int
  let of: Int
  let share: Double
  let low: Double
  let high: Double

  /// `hits` of `of`; a share of nothing is 0 to 1.
  init(_ hits: Int, of: Int) {
    self.hits = hits
    self.of = of
    guard of > 0 else {
      (share, low, high) = (0, 0, 1)
      return
    }
    let (n, z) = (Double(of), 1.96)
    share = Double(hits) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    (low, high) = (max(0, middle - reach), min(1, middle + reach))
  }
}
