import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Snapshots whose files lack parts of the entries")
struct PartialSnapshotTests {
  private let days = ["2019-05-06", "2019-05-08", "2019-06-01", "2019-07-01"]

  /// A party with a strong and a weak alias and an address.
  private func whole(_ alias: String, _ programme: String = "DPRK3") -> Entry {
    var entry = Made.person("ZORBLAT, Quim", programmes: [programme])
    entry.aliases = [Alias(alias), Alias("Quimmy", quality: .weak)]
    entry.addresses = ["1 Made Street, Strelsau"]
    entry.addressParts = [AddressParts(street: "1 Made Street", city: "Strelsau")]
    return entry
  }

  /// The same as the primary table alone tells it.
  private func primary(_ programme: String = "DPRK3") -> Entry {
    var entry = whole("", programme)
    entry.aliases.removeFirst()
    (entry.addresses, entry.addressParts) = ([], [])
    entry.untold = [.aliases, .addresses]
    return entry
  }

  /// Whole, primary alone with another programme, whole with another alias, primary alone.
  private var entries: [Entry] {
    [whole("ZED"), primary("DPRK4"), whole("ZET", "DPRK4"), primary("DPRK4")]
  }

  private func archive(_ order: [Int]) throws -> Archive {
    let archive = try Made.archive()
    for index in order {
      let entry = entries[index]
      var list = Made.list(
        [("made:1", entry), ("made:2", Made.person("STAID"))], date: days[index])
      if !entry.untold.isEmpty { list.lacks = [.aliases, .addresses, .remarks] }
      _ = try archive.importList(list, origin: Made.origin("digest \(index)"))
    }
    return archive
  }

  private func fields(_ archive: Archive, _ from: Int, _ to: Int) throws -> [String] {
    let diff = try archive.diff(
      source: "made-list", from: PartialDate(iso: days[from]), to: PartialDate(iso: days[to]))
    #expect(diff.added.isEmpty && diff.delisted.isEmpty)
    return diff.amended.flatMap(\.fields).map { "\($0.field) \($0.old) \($0.new)" }
  }

  private static let orders = [
    [0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [0, 3, 1, 2], [0, 1, 3, 2], [2, 0, 3, 1],
    [1, 0, 3, 2],
  ]

  @Test(
    "What the files cannot tell is no change, and stays as it was last known", arguments: orders)
  func inAnyOrder(_ order: [Int]) throws {
    let archive = try archive(order)
    #expect(try fields(archive, 0, 1) == ["programmes [\"DPRK3\"] [\"DPRK4\"]"])
    #expect(try fields(archive, 1, 2) == ["aliases [\"a.k.a. ZED\"] [\"a.k.a. ZET\"]"])
    #expect(try fields(archive, 2, 3) == [])
    let card = try #require(try archive.entity(id: "made:1"))
    #expect(card.entry.aliases.map(\.name) == ["ZET", "Quimmy"])
    #expect(card.entry.addresses == ["1 Made Street, Strelsau"])
    #expect(card.entry.addressParts.count == 1)
    #expect(
      card.history.map { "\($0.date) \($0.fields.map(\.field))" } == [
        "2019-05-08 [\"programmes\"]", "2019-06-01 [\"aliases\"]",
      ])
    for (index, alias) in ["ZED", "ZED", "ZET", "ZET"].enumerated() {
      let date = try #require(PartialDate(iso: days[index]))
      let then = try #require(try archive.asOf(date).entity(id: "made:1"))
      #expect(then.entry.aliases.map(\.name) == [alias, "Quimmy"], "\(date)")
      #expect(then.entry.addresses.count == 1)
    }
    #expect(try archive.search("ZET", scope: .entities, limit: 5).total == 1)
    #expect(
      try archive.announcements(filter: "", offset: 0, limit: 9).rows.map(\.id) == [
        "made-list:2019-06-01", "made-list:2019-05-08",
      ])
    #expect(try archive.check().problems == [])
  }

  @Test("A first list without aliases makes no news of those that the next one tells")
  func toldLater() throws {
    let archive = try archive([1, 2])
    #expect(try fields(archive, 1, 2) == [])
    #expect(try archive.entity(id: "made:1")?.entry.aliases.first?.name == "ZET")
    #expect(try archive.announcements(filter: "", offset: 0, limit: 9).total == 0)
  }

  @Test("Of cut remarks, what is told is compared, and what was known stays")
  func cutRemarks() throws {
    var known = Made.person("ZORBLAT, Quim", born: 1970)
    known.identifiers = [
      Identifier(label: "Passport", value: "A1"), Identifier(label: "Passport", value: "B2"),
    ]
    known.remarks = ["Known remark."]
    var cut = known
    cut.identifiers = [known.identifiers[0]]
    cut.nationalities = ["Ruritania"]
    cut.remarks = ["Passpo"]
    cut.untold = [.remarks]
    let archive = try Made.archive()
    for (index, entry) in [known, cut, known].enumerated() {
      var list = Made.list([("made:1", entry)], date: days[index])
      list.lacks = index == 1 ? [.remarks] : []
      _ = try archive.importList(list, origin: Made.origin("digest \(index)"))
      guard index == 1 else { continue }
      let entry = try #require(try archive.entity(id: "made:1")?.entry)
      #expect(entry.identifiers.map(\.value) == ["A1", "B2"])
      #expect(entry.remarks == ["Known remark."])
      #expect(entry.nationalities == ["Ruritania"])
    }
    #expect(try fields(archive, 0, 1) == ["nationalities [] [\"Ruritania\"]"])
    #expect(try fields(archive, 1, 2) == ["nationalities [\"Ruritania\"] []"])
  }
}
