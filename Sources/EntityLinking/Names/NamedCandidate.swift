import NameMatching
import SanctionsModel

/// An entity that a name in prose may mean, its names made ready to be compared, so that many texts can share it.
package final class NamedCandidate: Sendable {
  /// The entity as links name it.
  package let reference: EntityReference
  /// Programme tags as published, of every list and notice that holds it.
  package let programmes: [String]
  /// The primary name and every alias and native name.
  package let names: [KnownName]

  /// A candidate of these parts; without `programmes` those of the reference.
  package init(reference: EntityReference, programmes: [String]? = nil, names: [KnownName]) {
    self.reference = reference
    self.programmes = programmes ?? reference.programmes
    self.names = names
  }

  /// A candidate whose names are made ready here; linear in them.
  package convenience init(_ candidate: EntityCandidate) {
    self.init(
      reference: candidate.reference, programmes: candidate.programmes,
      names: candidate.names.map { KnownName($0.text, isStrong: $0.strong) })
  }
}
