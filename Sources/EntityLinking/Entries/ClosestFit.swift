import NameMatching
import SanctionsModel

/// Which of several candidates that fit an entry is closer to it than every other.
///
/// A publisher lists parties under one name that only their aliases, addresses or births tell apart. One
/// candidate is the closest where it agrees in every respect in which another agrees, and in more. Tags
/// change, so that programmes are no such respect; a lone name is one only beside another.
struct ClosestFit {
  /// What an entry and a candidate have in common besides a name, the type and a programme.
  private struct Respects: OptionSet {
    let rawValue: Int
    static let everyName = Respects(rawValue: 1)
    static let everyBirth = Respects(rawValue: 2)
    static let someAddress = Respects(rawValue: 4)
    static let everyAddress = Respects(rawValue: 8)
    static let identifier = Respects(rawValue: 16)
    static let everyIdentifier = Respects(rawValue: 32)
    /// Names, births, addresses and identifiers are the same on both sides, also where one side has none.
    static let everything = Respects(rawValue: 64)
  }

  private let entry: Entry
  private let names: Set<String>
  private let addresses: Set<String>

  /// A comparison with `entry`, whose folded strong names are `names`.
  init(_ entry: Entry, strongNames names: Set<String>) {
    self.entry = entry
    self.names = names
    addresses = Self.folded(entry.addresses)
  }

  /// The closest of the candidates; `nil` where none is.
  func closest(of candidates: [EntityCandidate]) -> EntityCandidate? {
    let all = candidates.map(respects)
    let best = all.indices.first { index in
      all.indices.allSatisfy { $0 == index || all[$0].isStrictSubset(of: all[index]) }
    }
    return best.map { candidates[$0] }
  }

  private func respects(_ candidate: EntityCandidate) -> Respects {
    var respects: Respects = []
    let other = Self.folded(candidate.names.filter(\.strong).map(\.text))
    if !entry.births.isEmpty, Set(entry.births) == Set(candidate.births) {
      respects.insert(.everyBirth)
    }
    let places = Self.folded(candidate.addresses)
    if !addresses.isDisjoint(with: places) { respects.insert(.someAddress) }
    if !addresses.isEmpty, addresses == places { respects.insert(.everyAddress) }
    if IdentifierComparison(entry.identifiers, candidate.identifiers) == .agree {
      respects.insert(.identifier)
      if Set(entry.identifiers) == Set(candidate.identifiers) { respects.insert(.everyIdentifier) }
    }
    guard names == other, names.count > 1 || !respects.isEmpty else { return respects }
    respects.insert(.everyName)
    if addresses == places, Set(entry.births) == Set(candidate.births),
      Set(entry.identifiers) == Set(candidate.identifiers)
    {
      respects.insert(.everything)
    }
    return respects
  }

  private static func folded(_ texts: [String]) -> Set<String> {
    Set(texts.map(NameFolding.folded)).subtracting([""])
  }
}
