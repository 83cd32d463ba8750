import SanctionsModel

/// What the archive knows that a reading may be about.
package struct LinkContext: Sendable {
  /// The entities of the reading's own entries, by index into `Reading.entries`.
  package var entryEntities: [Int: EntityReference]
  /// The entities that a name is like, by index into `Reading.names`.
  package var nameFits: [Int: [NameFit]]
  /// The actions in the reading's window, summarised; all of them for a reading without one.
  package var actions: [ActionSummary]

  /// A context whose actions are summarised here; linear in their members.
  package init(
    entryEntities: [Int: EntityReference] = [:], nameFits: [Int: [NameFit]] = [:],
    actions: [Action] = []
  ) {
    self.init(
      entryEntities: entryEntities, nameFits: nameFits,
      summaries: actions.map(ActionSummary.init))
  }

  /// A context of actions that were summarised before, for linking many texts.
  package init(
    entryEntities: [Int: EntityReference] = [:], nameFits: [Int: [NameFit]] = [:],
    summaries: [ActionSummary]
  ) {
    self.entryEntities = entryEntities
    self.nameFits = nameFits
    actions = summaries
  }
}
