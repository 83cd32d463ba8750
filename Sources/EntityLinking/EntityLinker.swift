import SanctionsModel

/// Links a reading to entities and actions: a pure function of its arguments.
///
/// Three ways, kept apart: the notice's own entries, names in prose, and, for a text that names nobody whom
/// it designates, the action that its date, counts and programmes fit.
package struct EntityLinker: Sendable {
  /// A linker.
  package init() {}

  /// The links and actions of a reading of `body`. Linear in the names' fits and the actions.
  ///
  /// Throws what `knowledge` throws.
  package func link(
    _ reading: Reading, body: String, context: LinkContext, knowledge: some LinkKnowledge
  ) throws -> LinkResult {
    if !reading.entries.isEmpty { return entryLinks(reading, body: body, context) }
    var result = LinkResult()
    let clues = TextClues(reading, body: body)
    let near = MemberChanges(meantByDay(context.actions, clues))
    let named = NameLinks(reading, body: body, context, members: near).links(besides: [])
    let ranking = try ActionRanking(
      context.actions, clues, named: NamedParties(named, in: body), knowledge)
    let meant = MemberChanges(meantByDay(ranking.asserted.map(\.summary), clues))
    result.links =
      meant.isEmpty
      ? named
      : NameLinks(reading, body: body, context, members: meant, isAsserted: true)
        .links(besides: [])
    try ListingTimes(clues, ranking.asserted).apply(to: &result.links, besides: meant, knowledge)
    if !ranking.asserted.isEmpty {
      result.links += SoughtMembers(body).links(ranking.asserted, besides: result.links)
    }
    result.links += InferredLinks.links(ranking.asserted, clues, besides: result.links)
    result.actions = ranking.asserted.map { $0.match(clues) }
    result.alternatives = ranking.alternatives.map { $0.match(clues) }
    return result
  }

  /// The links and actions of a notice's own entries, and the names besides them.
  private func entryLinks(
    _ reading: Reading, body: String, _ context: LinkContext
  ) -> LinkResult {
    var result = LinkResult()
    result.links = EntryLinks.links(reading, context)
    result.actions = EntryLinks.actions(result.links, reading, context)
    result.links += NameLinks(reading, body: body, context, members: MemberChanges()).links(
      besides: result.links)
    return result
  }

  /// The actions that can be meant by their day.
  private func meantByDay(_ actions: [ActionSummary], _ clues: TextClues) -> [ActionSummary] {
    actions.filter {
      switch clues.days.agreement($0) {
      case .same, .late, .published, .eve, .recent, .weekday: true
      default: false
      }
    }
  }
}
