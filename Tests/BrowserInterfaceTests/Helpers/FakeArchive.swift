import SanctionsModel

@testable import BrowserInterface

/// An archive in memory that answers effects at once; its filter and search look for words in titles
/// and names alone.
struct FakeArchive {
  var details: [AnnouncementDetail] = []
  var cards: [EntityCard] = []
  var sources: [SourceSummary] = []
  var actions: [SanctionsModel.Action] = []
  /// What the screening of a file gives, by its path; of another file it cannot be done.
  var screenings: [String: [ScreeningResult]] = [:]
  /// Whether a screening is left without an answer.
  var isScreeningSlow = false
  /// Whether it refuses every change.
  var isReadOnly = false
  /// What was unread before all was marked read, by the number of that change.
  private(set) var unread: [Int: [String]] = [:]
  /// What was asked of it beyond loading, in order.
  private(set) var log: [Effect] = []

  /// The messages that answer an effect.
  mutating func answer(_ effect: Effect) -> [Message] {
    switch effect {
    case .loadAnnouncements(let filter, let offset, let limit, let generation):
      return [load(filter, offset, limit, generation)]
    case .countUnread(let filter, let generation):
      let unread = shown(filter).filter { !$0.isRead }.count
      return [.unreadCounted(unread, generation: generation)]
    case .loadAnnouncement(let id, let generation):
      return [
        .announcementLoaded(
          details.first { $0.summary.id == id }, id: id, generation: generation)
      ]
    case .loadEntity(let id, let generation):
      return [.entityLoaded(cards.first { $0.id == id }, id: id, generation: generation)]
    case .search(let query, let filter, let limit, let generation):
      return [.searchFinished(search(query, filter, limit), generation: generation)]
    case .locate(let id, let generation):
      return [
        .located(
          id: id, announcement: details.first { $0.summary.id == id }?.summary.id,
          entities: cards.map(\.id).filter { $0 == id || $0.hasSuffix(":" + id) },
          generation: generation)
      ]
    case .loadSources(let generation):
      return [.sourcesLoaded(sources, generation: generation)]
    case .loadActions(let generation):
      return [.actionsLoaded(actions, generation: generation)]
    case .screen(let path, let generation): return screen(path, generation)
    default:
      log.append(effect)
      if isReadOnly, let change = effect.change { return [.notStored(change, reason: "full")] }
      return store(effect).map { [.stored($0)] } ?? []
    }
  }

  private func screen(_ path: String, _ generation: Int) -> [Message] {
    guard let results = screenings[path] else {
      return [.screeningFailed("\(path): no such file; check the path", generation: generation)]
    }
    let begun = Message.screeningAdvanced(
      done: results.count / 2, of: results.count, generation: generation)
    guard !isScreeningSlow else { return [begun] }
    return [begun, .screeningFinished(results, threshold: 0.77, generation: generation)]
  }

  private func load(_ filter: String, _ offset: Int, _ limit: Int, _ generation: Int) -> Message {
    let shown = shown(filter)
    return .announcementsLoaded(
      Array(shown.dropFirst(offset).prefix(limit)), offset: offset, total: shown.count,
      hidden: details.count - shown.count, generation: generation)
  }

  private func shown(_ filter: String) -> [AnnouncementSummary] {
    details.map(\.summary).filter {
      filter.isEmpty || $0.title.lowercased().contains(filter.lowercased())
    }
  }

  private func search(
    _ query: String, _ filter: String, _ limit: Int
  ) -> Result<SearchResults, QueryError> {
    if query.hasSuffix(":") {
      return .failure(QueryError(position: query.utf8.count, expected: "a value"))
    }
    let word = query.lowercased()
    var hits = cards.filter { card in
      card.entry.allNames.contains { $0.lowercased().contains(word) }
    }.map { card in
      SearchHit(
        id: card.id, kind: .entity, title: card.entry.name,
        matched: card.entry.allNames.first { $0.lowercased().contains(word) } ?? "", score: 0.9,
        why: ["name"], caption: "\(card.entry.type.rawValue) \(card.entry.programmes.joined())",
        marks: card.entry.allNames.first { $0.lowercased().contains(word) }.map {
          Self.marks(of: word, in: $0)
        } ?? [])
    }
    let found = details.filter { $0.summary.title.lowercased().contains(word) }
    let shown = found.filter {
      filter.isEmpty || $0.summary.title.lowercased().contains(filter.lowercased())
    }
    hits += shown.map { detail in
      SearchHit(
        id: detail.summary.id, kind: .announcement, title: detail.summary.title,
        matched: detail.summary.title, score: 0.5, why: ["title"],
        caption: detail.summary.published?.iso ?? "")
    }
    return .success(
      SearchResults(
        query: query, total: hits.count, hits: Array(hits.prefix(limit)),
        hidden: found.count - shown.count))
  }

  /// Where a word stands first in a text of ASCII.
  private static func marks(of word: String, in text: String) -> [ByteRange] {
    guard let range = text.lowercased().firstRange(of: word) else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return [ByteRange(start, start + word.utf8.count)]
  }

  private mutating func store(_ effect: Effect) -> StoredChange? {
    switch effect {
    case .setRead(let id, let value):
      change(id) { $0.summary.isRead = value }
      return .read(announcement: id, value)
    case .setAllRead(let mark):
      unread[mark] = details.map(\.summary).filter { !$0.isRead }.map(\.id)
      for index in details.indices { details[index].summary.isRead = true }
      return .allRead(mark: mark)
    case .takeBackAllRead(let mark):
      for id in unread[mark] ?? [] { change(id) { $0.summary.isRead = false } }
      return .allReadTakenBack(mark: mark)
    case .setStarred(let id, let value):
      change(id) { $0.summary.isStarred = value }
      for index in cards.indices where cards[index].id == id { cards[index].isStarred = value }
      return .starred(id: id, value)
    case .setNote(let id, let text):
      change(id) { $0.note = text }
      return .note(id: id, text)
    case .setReview(let id, let entity, let review):
      return .review(announcement: id, entity: entity, review)
    case .setDecision(let customer, let entity, let decision):
      return .decision(customer: customer, entity: entity, decision)
    default: return nil
    }
  }

  private mutating func change(_ id: String, _ body: (inout AnnouncementDetail) -> Void) {
    for index in details.indices where details[index].summary.id == id { body(&details[index]) }
  }
}
