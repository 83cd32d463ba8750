/// How often what was given with some confidence is right, by tenths of the confidence.
struct Reliability: Encodable {
  private struct Row: Encodable {
    let from: Double
    let to: Double
    let meanConfidence: Double?
    let right: Tally
  }

  private var right = Array(repeating: Tally(), count: 10)
  private var sums = Array(repeating: 0.0, count: 10)

  /// Counts a statement of a confidence from 0 to 1.
  mutating func add(_ confidence: Double, right isRight: Bool) {
    let tenth = max(0, min(9, Int(confidence * 10)))
    right[tenth].add(isRight)
    sums[tenth] += confidence
  }

  /// Writes one row a tenth that anything fell into.
  func encode(to encoder: any Encoder) throws {
    let rows = right.indices.filter { right[$0].count > 0 }.map { tenth in
      Row(
        from: Double(tenth) / 10, to: Double(tenth + 1) / 10,
        meanConfidence: (sums[tenth] / Double(right[tenth].count) * 1000).rounded() / 1000,
        right: right[tenth])
    }
    var container = encoder.singleValueContainer()
    try container.encode(rows)
  }
}
