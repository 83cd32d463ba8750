import NameMatching
import SanctionsModel

/// Says which known entity an entry is about, by the rule of adoption.
///
/// A strong name, the type, and a birth, an identifier or a programme must agree; births or IMO numbers that
/// contradict each other forbid. Names repeat and tags change, so a programme alone decides only where no
/// other candidate agrees in more. Where several fit, the one that is closer than every other does, else none.
package struct EntryResolver: Sendable {
  /// How far a candidate agrees beyond name and type.
  private enum Agreement {
    case programme
    case birthOrIdentifier
  }

  /// A resolver.
  package init() {}

  /// Which of the candidates the entry is about. Linear in the candidates' names.
  package func resolve(_ entry: Entry, among candidates: [EntityCandidate]) -> Resolution {
    let names = Self.strongNames(of: entry)
    var byProgramme: [EntityCandidate] = []
    var byMore: [EntityCandidate] = []
    for candidate in candidates where candidate.reference.type == entry.type {
      guard let agreement = agreement(entry, candidate), Self.shares(names, candidate) else {
        continue
      }
      switch agreement {
      case .programme: byProgramme.append(candidate)
      case .birthOrIdentifier: byMore.append(candidate)
      }
    }
    let fits = byMore.isEmpty ? byProgramme : byMore
    if fits.count > 1, let one = ClosestFit(entry, strongNames: names).closest(of: fits) {
      return .same(one.reference.id)
    }
    return Self.resolution(fits.map(\.reference.id))
  }

  /// How an entry and a candidate agree; `nil` where nothing agrees or something contradicts.
  private func agreement(_ entry: Entry, _ candidate: EntityCandidate) -> Agreement? {
    let births = BirthComparison(entry.births, candidate.births)
    let identifiers = IdentifierComparison(entry.identifiers, candidate.identifiers)
    if births == .contradict || identifiers == .contradict { return nil }
    if births == .agree || identifiers == .agree { return .birthOrIdentifier }
    return Set(entry.programmes).isDisjoint(with: candidate.programmes) ? nil : .programme
  }

  private static func strongNames(of entry: Entry) -> Set<String> {
    let aliases = entry.aliases.filter { $0.quality == .strong }.map(\.name)
    return Set(([entry.name] + aliases).map(NameFolding.folded)).subtracting([""])
  }

  private static func shares(_ names: Set<String>, _ candidate: EntityCandidate) -> Bool {
    candidate.names.contains { $0.strong && names.contains(NameFolding.folded($0.text)) }
  }

  private static func resolution(_ ids: [String]) -> Resolution {
    switch ids.count {
    case 0: .new
    case 1: .same(ids[0])
    default: .ambiguous(ids)
    }
  }
}
