import SanctionsModel

/// An entity of the archive that is to be written as FollowTheMoney.
package struct FTMParty: Sendable {
  /// `PUBLISHER:KEY`, or a FollowTheMoney id.
  package var id: String
  package var entry: Entry
  /// The authority's short name; empty where it is not known.
  package var authority: String
  /// The names of the sources that hold it.
  package var sources: [String]
  package var isListed: Bool
  /// The ids of the parties behind `linkedTo`, in its order; `nil` where none that is written too is known.
  package var linkedIDs: [String?]
  /// The ids among those of the entry's relations that are written too.
  package var writtenRelatives: Set<String>

  /// A party of these parts.
  package init(
    id: String, entry: Entry, authority: String, sources: [String], isListed: Bool,
    linkedIDs: [String?] = [], writtenRelatives: Set<String> = []
  ) {
    self.id = id
    self.entry = entry
    self.authority = authority
    self.sources = sources
    self.isListed = isListed
    self.linkedIDs = linkedIDs
    self.writtenRelatives = writtenRelatives
  }
}
