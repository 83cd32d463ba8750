import NameMatching
import SanctionsArchive
import SanctionsModel

/// Announcements that are opened on top of the archive without being imported.
struct OpenedAnnouncements {
  private var texts: [PublishedText]
  private var details: [AnnouncementDetail] = []

  /// Texts that are not linked yet.
  init(texts: [PublishedText]) { self.texts = texts }

  /// Links the texts that are not linked yet.
  mutating func link(with archive: Archive) throws {
    for (index, text) in texts.enumerated().dropFirst(details.count) {
      let (reading, result) = try archive.link(text)
      let summary = AnnouncementSummary(
        id: "opened:\(index + 1)", published: reading.published ?? text.published,
        source: "opened", title: reading.title ?? text.title ?? "untitled", kind: reading.kind,
        linkCount: result.links.count)
      var detail = AnnouncementDetail(
        summary: summary, body: text.body, url: text.url, reading: reading,
        actions: result.actions, alternatives: result.alternatives,
        links: result.links.map { .init(link: $0, review: nil) })
      detail.unlinked = try archive.unlinked(in: reading, besides: result.links)
      details.append(detail)
    }
  }

  /// Adds a text, which is not linked yet; the id that it will have.
  mutating func add(_ text: PublishedText) -> String {
    texts.append(text)
    return "opened:\(texts.count)"
  }

  /// The announcement of an id.
  func detail(id: String) -> AnnouncementDetail? { details.first { $0.summary.id == id } }

  /// The rows that hold every word of a filter, and how many do not.
  func rows(filter: String) -> (rows: [AnnouncementSummary], hidden: Int) {
    let words = NameFolding.folded(filter).split(separator: " ")
    let shown = details.filter { detail in
      guard !words.isEmpty else { return true }
      let text = NameFolding.folded(detail.summary.title + " " + detail.body)
      return words.allSatisfy { text.contains($0) }
    }
    return (shown.map(\.summary), details.count - shown.count)
  }

  /// Marks all read; gives the ids of those that were not.
  mutating func markAllRead() -> [String] {
    let unread = details.map(\.summary).filter { !$0.isRead }.map(\.id)
    for index in details.indices { details[index].summary.isRead = true }
    return unread
  }

  /// Changes a row; whether the id is one of these.
  mutating func mark(_ id: String, _ change: (inout AnnouncementSummary) -> Void) -> Bool {
    guard let index = details.firstIndex(where: { $0.summary.id == id }) else { return false }
    change(&details[index].summary)
    return true
  }
}
