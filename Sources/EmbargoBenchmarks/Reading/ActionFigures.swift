import SanctionsModel

/// Whether the right action of articles that name nobody stands first, and how far down it stands otherwise.
struct ActionFigures: Encodable {
  private(set) var first = Tally()
  private(set) var inFirstFive = Tally()

  /// Counts what the linker said of an article; gives whether the right action stands first.
  mutating func add(_ result: LinkResult, _ gold: [GoldFile.Action]) -> Bool {
    let ranked = Self.ranked(result)
    let place = ranked.firstIndex { match in
      gold.contains { $0.date == match.date && $0.authority == match.authority }
    }
    first.add(place == 0)
    inFirstFive.add(place.map { $0 < 5 } ?? false)
    return place == 0
  }

  /// The asserted actions, then the alternatives.
  static func ranked(_ result: LinkResult) -> [ActionMatch] { result.actions + result.alternatives }

  /// The first three of them in words.
  static func told(_ result: LinkResult) -> String {
    let heads = ranked(result).prefix(3).map {
      "\($0.date) \($0.authority) \(($0.confidence * 100).rounded() / 100)"
    }
    return heads.isEmpty ? "no action" : heads.joined(separator: ", ")
  }
}
