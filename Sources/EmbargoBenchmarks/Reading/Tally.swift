/// Counts of cases and of the right ones among them; written as a proportion with its interval.
struct Tally: Encodable {
  private(set) var hits = 0
  private(set) var count = 0

  /// Counts one case.
  mutating func add(_ right: Bool) {
    count += 1
    if right { hits += 1 }
  }

  /// Writes the proportion.
  func encode(to encoder: any Encoder) throws {
    try Proportion(hits, of: count).encode(to: encoder)
  }
}
