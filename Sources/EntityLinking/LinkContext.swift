import SanctionsModel

/// What the archive knows that a reading may be about.
package struct LinkContext: Sendable {
  /// The entities of the reading's own entries, by index into `Reading.entries`.
  package var entryEntities: [Int: EntityReference]
  /// The entities that share most keys with a name, by index into `Reading.names`.
  package var nameCandidates: [Int: [EntityCandidate]]
  /// The actions in the reading's window; all of them for a reading without a date.
  package var actions: [Action]

  /// A context of these parts.
  package init(
    entryEntities: [Int: EntityReference] = [:], nameCandidates: [Int: [EntityCandidate]] = [:],
    actions: [Action] = []
  ) {
    self.entryEntities = entryEntities
    self.nameCandidates = nameCandidates
    self.actions = actions
  }
}
