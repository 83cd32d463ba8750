import BrowserInterface
import SanctionsModel
import TerminalGrid

/// The interface played without a terminal: an archive of made-up announcements answers its effects.
struct BenchmarkPlay {
  private let rows: [AnnouncementSummary]
  private var state: BrowserState

  /// A play before anything is loaded.
  init(announcements: Int) {
    rows = (0..<announcements).map { index in
      AnnouncementSummary(
        id: "text:\(index)", published: PartialDate(dayNumber: 18_000 - index / 8),
        source: "OFAC", title: "Invented announcement number \(index) about parties of a test",
        kind: .listNotice, linkCount: index % 17)
    }
    state = BrowserState(size: GridSize(columns: 120, rows: 40))
  }

  /// Loads the list and the first preview; milliseconds until all is answered and drawn.
  mutating func load() -> Double {
    let watch = Stopwatch()
    answer(update(&state, .started))
    _ = view(state)
    return watch.milliseconds
  }

  /// Milliseconds from a key to the finished grid; the answers to its effects are drawn uncounted.
  mutating func press(_ key: Key) -> Double {
    let watch = Stopwatch()
    let effects = update(&state, .key(key))
    _ = view(state)
    let milliseconds = watch.milliseconds
    answer(effects)
    return milliseconds
  }

  private mutating func answer(_ effects: [Effect]) {
    var pending = effects
    while let effect = pending.popLast() {
      guard let message = message(answering: effect) else { continue }
      pending += update(&state, message)
    }
  }

  private func message(answering effect: Effect) -> Message? {
    switch effect {
    case .loadAnnouncements(_, let offset, let limit, let generation):
      let part = rows.dropFirst(offset).prefix(limit)
      return .announcementsLoaded(
        Array(part), offset: offset, total: rows.count, hidden: 0, generation: generation)
    case .loadAnnouncement(let id, let generation):
      let row = rows.first { $0.id == id }
      return .announcementLoaded(row.map(detail), id: id, generation: generation)
    case .search(let query, _, let limit, let generation):
      let hits = rows.prefix(limit).map {
        SearchHit(
          id: $0.id, kind: .announcement, title: $0.title, matched: $0.title, score: 0.5,
          why: ["the title"])
      }
      return .searchFinished(
        .success(SearchResults(query: query, total: rows.count, hits: hits)),
        generation: generation)
    default: return nil
    }
  }

  private func detail(_ row: AnnouncementSummary) -> AnnouncementDetail {
    let sentence = "The authority designated Invented Party \(row.id) and twelve others on a day. "
    return AnnouncementDetail(
      summary: row, body: String(repeating: sentence, count: 40), url: nil,
      reading: Reading(title: row.title, kind: .news))
  }
}
