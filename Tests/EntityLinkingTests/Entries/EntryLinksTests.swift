import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("A notice's own entries are linked") struct EntryLinksTests {
  @Test("each entry links its entity by what the notice says happened, with its range")
  func kinds() throws {
    let action = try Samples.action(
      "2018-08-21",
      [(["NPWMD"], .designation, .entity, 1), (["CUBA"], .delisting, .vessel, 1)])
    var reading = Reading(published: action.date, kind: .listNotice)
    for (index, change) in [EntryChange.added, .removed].enumerated() {
      var entry = Entry(
        name: "Invented \(index)", type: action.members[index].entity.type,
        range: ByteRange(index * 50, index * 50 + 40))
      entry.change = change
      reading.entries.append(entry)
    }
    let context = LinkContext(
      entryEntities: [0: action.members[0].entity, 1: action.members[1].entity],
      actions: [action])
    let result = EntityLinker().link(reading, body: "", context: context)
    #expect(result.links.map(\.kind) == [.designated, .delisted])
    #expect(result.links.map(\.evidence) == [[ByteRange(0, 40)], [ByteRange(50, 90)]])
    #expect(result.links.allSatisfy { $0.confidence == 1 })
    #expect(result.actions.map(\.entities.count) == [2])
  }
}
