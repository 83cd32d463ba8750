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

  private static func reason(_ change: EntryChange?) -> String {
    switch change {
    case .added: "an entry that the notice adds"
    case .removed: "an entry that the notice removes"
    case .changed: "an entry that the notice changes"
    case nil: "an entry of the text"
    }
  }
}
