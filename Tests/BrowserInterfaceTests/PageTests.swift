import SanctionsModel
import Testing

@testable import BrowserInterface

@Suite struct PageTests {
  private func lines(_ layout: PageLayout) -> [String] {
    layout.rows.map { $0.spans.map(\.text).joined() }
  }

  @Test("Those whom a text designates are named: whom no list here holds, and who may be several")
  func unlinked() {
    var detail = FakeArchive.mention
    detail.links = []
    detail.unlinked = [
      UnlinkedName("Tosk Shipping", candidates: []),
      UnlinkedName("Ivan Examplov", candidates: FakeArchive.parties),
    ]
    let layout = PageLayout(announcement: detail, columns: 60)
    let page = lines(layout).map { $0.trimmingPrefix(while: { $0 == " " }) }
    let unknown = page.firstIndex { $0.hasPrefix("Named, on no list here") } ?? page.count
    let doubtful = page.firstIndex { $0.hasPrefix("Named, and not linked for sure") } ?? page.count
    #expect(page[unknown..<doubtful].contains("Tosk Shipping"))
    #expect(!page[unknown..<doubtful].contains("Ivan Examplov"))
    #expect(page[doubtful...].contains("Ivan Examplov"))
    let party = FakeArchive.parties[0]
    #expect(page.contains { $0.hasPrefix("may be " + party.name) })
    #expect(layout.rows.contains { $0.opens == .entity(party.id) })
    #expect(page.contains("No links: more than one party here may be meant."))
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
