import SanctionsModel

/// The links of a notice to the entities of its own entries.
enum EntryLinks {
  /// One link an entity, with the ranges of every entry that is about it.
  static func links(_ reading: Reading, _ context: LinkContext) -> [Link] {
    var links: [Link] = []
    var places: [String: Int] = [:]
    for (index, entry) in reading.entries.enumerated() {
      guard let entity = context.entryEntities[index] else { continue }
      let kind = entry.change.map { LinkKind($0.kind) } ?? .mentioned
      let key = entity.id + " " + kind.rawValue
      if let place = places[key] {
        links[place].evidence.append(entry.range)
        continue
      }
      places[key] = links.count
      links.append(
        Link(
          entity: entity, kind: kind, confidence: 1, evidence: [entry.range],
          reasons: [reason(entry.change)]))
    }
    return links
  }

  /// The actions that the notice itself reports: those that hold most of the entities that it links.
  static func actions(
    _ links: [Link], _ reading: Reading, _ context: LinkContext
  ) -> [ActionMatch] {
    let linked = links.filter { $0.kind != .mentioned }
    guard !linked.isEmpty else { return [] }
    return context.actions.compactMap { summary in
      let shared = linked.filter { summary.changes[$0.entity.id] != nil }
      guard shared.count * 2 > linked.count, isOfDay(summary, reading) else { return nil }
      return ActionMatch(
        date: summary.action.date, authority: summary.action.authority,
        programmes: Set(shared.flatMap(\.entity.programmes)).sorted(),
        announcements: summary.action.announcements, entities: shared.map(\.entity),
        confidence: 1, reasons: ["\(shared.count) of the notice's \(linked.count) parties are its"])
    }
  }

  private static func isOfDay(_ summary: ActionSummary, _ reading: Reading) -> Bool {
    guard let published = reading.published else { return true }
    let days = published.firstDayNumber...published.lastDayNumber
    return days.overlaps(summary.firstDay...summary.lastDay)
  }

  private static func reason(_ change: EntryChange?) -> String {
    switch change {
    case .added: "an entry that the notice adds"
    case .removed: "an entry that the notice removes"
    case .changed: "an entry that the notice changes"
    case nil: "an entry of the text"
    }
  }
}
