import SanctionsModel
import Testing

@testable import BrowserInterface

@Suite struct PageTests {
  private func lines(_ layout: PageLayout) -> [String] {
    layout.rows.map { $0.spans.map(\.text).joined() }
  }

  @Test("Those whom a text designates, and whom no list here holds, are named")
  func unlisted() {
    var detail = FakeArchive.mention
    func name(_ text: String, _ role: NameMention.Role) -> NameMention {
      NameMention(text: text, type: nil, role: role, evidence: [ByteRange(0, 1)])
    }
    detail.reading.names = [name("Tosk Shipping", .designee), name("An Official", .official)]
    detail.links = []
    let page = lines(PageLayout(announcement: detail, columns: 60))
    #expect(page.contains { $0.hasPrefix("Named, on no list here") })
    #expect(page.contains { $0.contains("Tosk Shipping") })
    #expect(!page.contains { $0.contains("An Official") })
  }

  @Test("A card says where no announcement tells of the designation")
  func unexplained() throws {
    var card = try #require(FakeArchive.cards.first)
    let said = "None of these tells of its designation."
    card.appearances = card.appearances.filter { $0.kind == .designated || $0.kind == .inferred }
    #expect(!lines(PageLayout(entity: card, columns: 70)).contains(said))
    for index in card.appearances.indices { card.appearances[index].kind = .mentioned }
    #expect(lines(PageLayout(entity: card, columns: 70)).contains(said))
    card.isListed = false
    card.history = []
    #expect(lines(PageLayout(entity: card, columns: 70)).contains("on no list here"))
    #expect(!lines(PageLayout(entity: card, columns: 70)).contains(said))
  }
}
