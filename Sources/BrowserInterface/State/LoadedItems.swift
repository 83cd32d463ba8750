import SanctionsModel

/// The announcements and entities that the archive has given, and what it was asked for.
struct LoadedItems: Sendable {
  /// More than this many of a kind are not kept: bodies may be large.
  private static let limit = 64

  private(set) var announcements: [String: AnnouncementDetail] = [:]
  private(set) var entities: [String: EntityCard] = [:]
  /// Every action that a notice reports, oldest first; `nil` until they are loaded.
  private(set) var actions: [SanctionsModel.Action]?
  /// Items that the archive does not hold.
  private(set) var absent: Set<Item> = []
  /// Items that were asked for and have not come yet.
  private(set) var requested: Set<Item> = []

  /// Whether the item is there, is known not to be, or is on its way.
  func isSettled(_ item: Item) -> Bool {
    if absent.contains(item) || requested.contains(item) { return true }
    return switch item {
    case .announcement(let id): announcements[id] != nil
    case .entity(let id): entities[id] != nil
    case .sources, .customer: true
    case .timeline: actions != nil
    }
  }

  /// Whether it is known what the archive holds of an item.
  func isKnown(_ item: Item) -> Bool { isSettled(item) && !requested.contains(item) }

  /// Whether the cards of a customer's hits are there, as far as the archive holds them.
  func holdsCards(of result: ScreeningResult) -> Bool {
    result.hits.allSatisfy { isKnown(.entity($0.entity.id)) }
  }

  /// Notes that the archive is asked for an item.
  mutating func request(_ item: Item) { requested.insert(item) }

  /// Takes in an announcement; `nil` when the archive holds none of the id.
  mutating func take(_ detail: AnnouncementDetail?, id: String) {
    requested.remove(.announcement(id))
    if announcements.count >= Self.limit { announcements = [:] }
    announcements[id] = detail
    if detail == nil { absent.insert(.announcement(id)) }
  }

  /// Takes in an entity; `nil` when the archive holds none of the id.
  mutating func take(_ card: EntityCard?, id: String) {
    requested.remove(.entity(id))
    if entities.count >= Self.limit { entities = [:] }
    entities[id] = card
    if card == nil { absent.insert(.entity(id)) }
  }

  /// Takes in the actions.
  mutating func take(_ actions: [SanctionsModel.Action]) {
    requested = requested.filter { if case .timeline = $0 { false } else { true } }
    self.actions = actions
  }

  /// Forgets everything: the archive has changed.
  mutating func forgetAll() { self = LoadedItems() }

  /// Does to what is loaded what the archive has stored, or is about to store.
  mutating func apply(_ change: StoredChange) {
    switch change {
    case .read(let id, let value): announcements[id]?.summary.isRead = value
    case .allRead:
      for id in announcements.keys { announcements[id]?.summary.isRead = true }
    case .starred(let id, let value):
      announcements[id]?.summary.isStarred = value
      entities[id]?.isStarred = value
    case .note(let id, let text):
      announcements[id]?.note = text
      entities[id]?.note = text
    case .review(let id, let entity, let review):
      guard let links = announcements[id]?.links else { return }
      for index in links.indices where links[index].link.entity.id == entity {
        announcements[id]?.links[index].review = review
      }
    case .allReadTakenBack, .decision: break
    }
  }
}
