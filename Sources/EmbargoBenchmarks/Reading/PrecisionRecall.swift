/// How much of what was read is right, and how much of what is there was read.
struct PrecisionRecall: Encodable {
  private(set) var precision = Tally()
  private(set) var recall = Tally()

  /// Pairs what was read with what is there, each once, and gives what is left over on both sides.
  mutating func score<Found, Gold>(
    _ found: [Found], against gold: [Gold], where matches: (Found, Gold) -> Bool
  ) -> (wrong: [Found], missed: [Gold]) {
    var left = Array(gold.indices)
    var wrong: [Found] = []
    for item in found {
      let place = left.firstIndex { matches(item, gold[$0]) }
      precision.add(place != nil)
      if let place { left.remove(at: place) } else { wrong.append(item) }
    }
    for index in gold.indices { recall.add(!left.contains(index)) }
    return (wrong, left.map { gold[$0] })
  }
}
