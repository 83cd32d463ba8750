import NameMatching
import SanctionsModel

/// An entity that a name is like, with the name of its own that is most like it.
///
/// It follows from the name and the entity alone, so that many texts can share it.
package struct NameFit: Hashable, Sendable {
  /// The entity as links name it.
  package var entity: EntityReference
  /// Its programme tags as published, of every list and notice that holds it.
  package var programmes: [String]
  /// Its own name that is most like the one in the text, as published.
  package var name: String
  /// How alike the two names are; less for a weak alias.
  package var similarity: NameSimilarity

  /// The candidates that a name is like enough, in their order.
  package static func fits(of name: String, among candidates: [EntityCandidate]) -> [NameFit] {
    fits(of: PreparedName(name), among: candidates.map(NamedCandidate.init))
  }

  /// The candidates, made ready before, that a name is like enough, in their order.
  package static func fits(
    of name: PreparedName, among candidates: [NamedCandidate]
  ) -> [NameFit] {
    var sought = SoughtName(name)
    return candidates.compactMap { NameFit(&sought, $0) }
  }

  /// How much of its score a weak alias keeps.
  private static let weakFactor = LinkWeights.shared.value("name-weak")

  /// The fit of a candidate; `nil` where no name of it is like enough.
  private init?(_ sought: inout SoughtName, _ candidate: NamedCandidate) {
    let best = sought.best(
      among: candidate.names, type: candidate.reference.type, weakAliasFactor: Self.weakFactor,
      least: NameMatcher.threshold)
    guard let best else { return nil }
    entity = candidate.reference
    programmes = candidate.programmes
    name = best.name.text
    similarity = best.similarity
  }
}
