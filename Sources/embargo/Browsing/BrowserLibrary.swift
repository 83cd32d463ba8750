import BrowserInterface
import SanctionsArchive
import SanctionsModel
import SanctionsSources
import Synchronization

/// What the browser reads from and writes to: the archive, and the texts that were opened on top of it.
///
/// The archive is opened by whoever needs it first.
final class BrowserLibrary: Sendable {
  private struct Content {
    var archive: Result<Archive, CommandFailure>?
    var opened: OpenedAnnouncements
    /// The announcements that were unread before all were marked read, by the number of that change.
    var unread: [Int: [String]] = [:]
  }

  private let open: @Sendable () throws -> Archive
  private let screening: CustomerScreening
  private let content: Mutex<Content>
  // Apart from the content, whose lock is held while the archive is opened: the main thread asks.
  private let openingFailure = Mutex<CommandFailure?>(nil)

  /// A library whose archive `open` opens, with texts on top.
  init(
    texts: [PublishedText], screening: CustomerScreening = CustomerScreening(),
    open: @escaping @Sendable () throws -> Archive
  ) {
    self.open = open
    self.screening = screening
    content = Mutex(Content(archive: nil, opened: OpenedAnnouncements(texts: texts)))
  }

  /// The failure of opening the archive, where it has failed. Never waits for the archive.
  var failure: CommandFailure? { openingFailure.withLock { $0 } }

  /// What a search gives; a mistake in the query is a result as well.
  ///
  /// Throws `SearchAbandoned` within a millisecond of `isCancelled` saying yes.
  /// The filter hides announcements alone, and hides none while it has a mistake in it.
  func search(
    _ query: String, filter: String, limit: Int,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Result<SearchResults, QueryError> {
    let archive = try archive()
    do {
      let all = try archive.search(query, scope: .all, limit: limit, isCancelled: isCancelled)
      guard !filter.isEmpty, all.total > 0 else { return .success(all) }
      return .success(
        try archive.shown(
          of: all, filter: filter, limit: limit, isCancelled: isCancelled) ?? all)
    } catch let error as QueryError { return .failure(error) }
  }

  /// The message that ends a screening of customers; `nil` where `isCancelled` has said yes.
  func screen(
    _ path: String, generation: Int, advance: (Int, Int) -> Void, isCancelled: () -> Bool
  ) -> Message? {
    screening.message(
      path, generation: generation, archive: archive, advance: advance, isCancelled: isCancelled)
  }

  /// The messages that answer an effect on the archive.
  func messages(for effect: Effect) throws -> [Message] {
    switch effect {
    case .loadAnnouncements(let filter, let offset, let limit, let generation):
      return [try page(filter, offset, limit, generation)]
    case .countUnread(let filter, let generation):
      let top = try opened().rows(filter: filter).rows.filter { !$0.isRead }.count
      return [
        .unreadCounted(try archive().unreadCount(filter: filter) + top, generation: generation)
      ]
    case .loadAnnouncement(let id, let generation):
      let detail = try opened().detail(id: id) ?? archive().announcement(id: id)
      return [.announcementLoaded(detail, id: id, generation: generation)]
    case .loadEntity(let id, let generation):
      return [.entityLoaded(try archive().entity(id: id), id: id, generation: generation)]
    case .locate(let id, let generation):
      let archive = try archive()
      let isAnnouncement = try (opened().detail(id: id) ?? archive.announcement(id: id)) != nil
      return [
        .located(
          id: id, announcement: isAnnouncement ? id : nil,
          entities: isAnnouncement ? [] : try archive.entityIDs(of: id), generation: generation)
      ]
    case .loadSources(let generation):
      return [.sourcesLoaded(try archive().sources(), generation: generation)]
    case .loadActions(let generation):
      return [.actionsLoaded(try archive().actions(), generation: generation)]
    case .openText(let text): return [.textOpened(id: try open(text))]
    default:
      guard let change = effect.change else { return try OutsideWork.messages(for: effect) }
      do { try store(change) } catch {
        return [.notStored(change, reason: CommandFailure(error).message)]
      }
      return [.stored(change)]
    }
  }

  /// Reads a text and links it; the id under which it stands on top.
  private func open(_ text: String) throws -> String {
    let file = SourceFile(path: "the pasted text", bytes: Array(text.utf8))
    let read = try SourceReader().publishedText(file)
    let archive = try archive()
    return try content.withLock { content in
      let id = content.opened.add(read)
      try content.opened.link(with: archive)
      return id
    }
  }

  private func store(_ change: StoredChange) throws {
    switch change {
    case .read(let id, let value):
      if !mark(id, { $0.isRead = value }) { try archive().setRead(value, announcement: id) }
    case .allRead(let mark):
      let unread = try archive().setAllRead()
      content.withLock { $0.unread[mark] = unread + $0.opened.markAllRead() }
    case .allReadTakenBack(let mark):
      let unread = content.withLock { $0.unread[mark] ?? [] }
      try archive().setUnread(unread.filter { id in !self.mark(id, { $0.isRead = false }) })
    case .starred(let id, let value):
      if !mark(id, { $0.isStarred = value }) { try archive().setStarred(value, id: id) }
    case .note(let id, let text): try archive().setNote(text, id: id)
    case .review(let id, let entity, let review):
      try archive().setReview(review, announcement: id, entity: entity)
    case .decision(let customer, let entity, let decision):
      try archive().setDecision(decision, customer: customer, entity: entity)
    }
  }

  private func page(_ filter: String, _ offset: Int, _ limit: Int, _ generation: Int) throws
    -> Message
  {
    let top = try opened().rows(filter: filter)
    let first = Array(top.rows.dropFirst(offset).prefix(limit))
    let rest = try archive().announcements(
      filter: filter, offset: max(0, offset - top.rows.count), limit: max(0, limit - first.count))
    return .announcementsLoaded(
      first + rest.rows, offset: offset, total: rest.total + top.rows.count,
      hidden: rest.hidden + top.hidden, generation: generation)
  }

  private func mark(_ id: String, _ change: (inout AnnouncementSummary) -> Void) -> Bool {
    content.withLock { $0.opened.mark(id, change) }
  }

  private func opened() throws -> OpenedAnnouncements {
    let archive = try archive()
    return try content.withLock { content in
      try content.opened.link(with: archive)
      return content.opened
    }
  }

  private func archive() throws -> Archive {
    try content.withLock { content in
      if let archive = content.archive { return try archive.get() }
      let result = Result { try open() }.mapError { CommandFailure($0) }
      content.archive = result
      if case .failure(let failure) = result { openingFailure.withLock { $0 = failure } }
      return try result.get()
    }
  }
}

extension Archive {
  /// What a filter leaves of a search's results; `nil` where the filter has a mistake in it.
  fileprivate func shown(
    of all: SearchResults, filter: String, limit: Int, isCancelled: @escaping () -> Bool
  ) throws -> SearchResults? {
    let news: SearchResults
    do {
      news = try search(
        "(\(filter)) (\(all.query))", scope: .announcements, limit: limit,
        isCancelled: isCancelled)
    } catch is QueryError { return nil }
    let found = try search(
      all.query, scope: .announcements, limit: 1, isCancelled: isCancelled
    ).total
    // The hits beside the announcements, and the scores of those that are shown, are those of the query alone.
    let shown = Set(news.hits.map(\.id))
    let known = Set(all.hits.map(\.id))
    let hits =
      all.hits.filter { $0.kind == .entity || shown.contains($0.id) }
      + news.hits.filter { !known.contains($0.id) }
    let hidden = max(0, found - news.total)
    return SearchResults(
      query: all.query, total: all.total - hidden, hits: Array(hits.prefix(limit)), hidden: hidden)
  }
}
