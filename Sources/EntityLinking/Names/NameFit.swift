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
    candidates.compactMap { NameFit(name, $0) }
  }

  /// The fit of a candidate; `nil` where no name of it is like enough.
  private init?(_ text: String, _ candidate: EntityCandidate) {
    let matcher = NameMatcher()
    let weak = LinkWeights.shared.value("name-weak")
    var best = NameSimilarity(score: 0, why: [])
    var bestName = ""
    for known in candidate.names {
      var similarity = matcher.similarity(text, known.text, type: candidate.reference.type)
      if !known.strong { similarity.score *= weak }
      guard similarity.score > best.score else { continue }
      (best, bestName) = (similarity, known.text)
    }
    guard best.score >= NameMatcher.threshold else { return nil }
    entity = candidate.reference
    programmes = candidate.programmes
    name = bestName
    similarity = best
  }
}
