import SanctionsModel

extension EntityLinker {
  /// Those of the parties that a notice mentions whose programme its title names, or is about the country
  /// that the title names: as far as nobody named them before, the notice likely designates them.
  ///
  /// None where the title tells of removals alone, or of no programme and no country.
  package func likelyMembers(
    of reading: Reading, body: String, mentioned: [EntityReference]
  ) -> [Action.Member] {
    let title = (reading.title ?? "").lowercased()
    let removes = title.contains("removal") || title.contains("delist")
    guard let date = reading.published, !removes || title.contains("designat") else { return [] }
    let members = mentioned.map {
      Action.Member(entity: $0, change: .designation, programmes: $0.programmes, isLikely: true)
    }
    let action = Action(date: date, authority: "", announcements: [], members: members)
    let clues = TextClues(reading, body: body)
    let summary = ActionSummary(action)
    return summary.groups.indices.filter { clues.fit($0, of: summary) >= .named }
      .flatMap { summary.groups[$0].members }.sorted().map { members[$0] }
  }
}
