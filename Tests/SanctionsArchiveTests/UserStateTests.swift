import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("What the user said")
struct UserStateTests {
  private let text = PublishedText(
    body: "A made-up story.\n\nIt names nobody.", id: "made:story", published: nil,
    publisher: "Made Press")

  @Test("Marks survive a re-import with another body, and the removal of the source")
  func survives() throws {
    let archive = try Made.archive()
    #expect(try archive.importAnnouncements([text], origin: Made.origin()).added == 1)
    try archive.setRead(true, announcement: "made:story")
    try archive.setStarred(true, id: "made:story")
    try archive.setNote("mine", id: "made:story")
    #expect(try archive.importAnnouncements([text], origin: Made.origin()).unchanged == 1)
    var other = text
    other.body += "\n\nUpdated."
    #expect(try archive.importAnnouncements([other], origin: Made.origin()).amended == 1)
    #expect(try archive.announcements(filter: "", offset: 0, limit: 9).total == 1)
    #expect(try archive.removeSource(name: "made-press"))
    #expect(try archive.announcement(id: "made:story") == nil)
    _ = try archive.importAnnouncements([text], origin: Made.origin())
    let detail = try #require(try archive.announcement(id: "made:story"))
    #expect(detail.summary.isRead && detail.summary.isStarred)
    #expect(detail.note == "mine")
    #expect(try archive.check().problems == [])
  }

  @Test("What was unread before all was marked read can be made unread again, and is counted")
  func allRead() throws {
    let archive = try Made.archive()
    var other = text
    (other.id, other.body) = ("made:other", "Another one, about Zorblat.")
    _ = try archive.importAnnouncements([text, other], origin: Made.origin())
    #expect(try archive.unreadCount(filter: "") == 2)
    try archive.setRead(true, announcement: "made:story")
    #expect(try archive.unreadCount(filter: "") == 1)
    #expect(try archive.unreadCount(filter: "nobody") == 0)
    #expect(try archive.setAllRead() == ["made:other"])
    #expect(try archive.setAllRead() == [])
    #expect(try archive.unreadCount(filter: "") == 0)
    try archive.setUnread(["made:other"])
    #expect(try archive.unreadCount(filter: "zorbl OR nobody") == 1)
    #expect(try archive.sources().map(\.isList) == [false])
  }

  @Test("A filter tells how many it hides")
  func filter() throws {
    let archive = try Made.archive()
    var other = text
    (other.id, other.body) = ("made:other", "Another one, about Zorblat.")
    _ = try archive.importAnnouncements([text, other], origin: Made.origin())
    try archive.setRead(true, announcement: "made:story")
    for query in ["is:unread", "zorbl", "NOT nobody", "id:made:other"] {
      let found = try archive.announcements(filter: query, offset: 0, limit: 9)
      #expect(found.rows.map(\.id) == ["made:other"], "\(query)")
      #expect((found.total, found.hidden) == (1, 1))
    }
    #expect(throws: QueryError.self) {
      try archive.announcements(filter: "(", offset: 0, limit: 9)
    }
  }
}
