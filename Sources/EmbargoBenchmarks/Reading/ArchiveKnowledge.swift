import SanctionsArchive
import SanctionsModel

/// What the archive of a measurement holds: an action or a party that it lacks cannot be found in it.
struct ArchiveKnowledge: Encodable {
  private struct Source: Encodable {
    let name: String
    let dataDate: String?
    let entities: Int
    let announcements: Int
  }

  private let sources: [Source]
  private let actions: Int
  private let days: Set<String>

  /// The knowledge of an archive.
  init(_ archive: Archive) throws {
    sources = try archive.sources().map {
      Source(
        name: $0.name, dataDate: $0.dataDate?.description, entities: $0.entityCount,
        announcements: $0.announcementCount)
    }
    let actions = try archive.actions()
    self.actions = actions.count
    days = Set(actions.map { Self.key($0.date, $0.authority) })
  }

  private static func key(_ date: PartialDate, _ authority: String) -> String {
    "\(date) \(authority)"
  }

  /// Whether the archive holds an action of the authority on the day.
  func holds(_ action: GoldFile.Action) -> Bool {
    days.contains(Self.key(action.date, action.authority))
  }

  private enum CodingKeys: String, CodingKey { case sources, actions }
}
