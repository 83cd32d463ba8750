import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Actions that lists tell of")
struct ListedActionTests {
  @Test(
    "A listing that its entry dates is an action of the list's authority, and in the card's history"
  )
  func dated() throws {
    let archive = try Made.archive()
    var entry = Made.person("ZORBLAT, Quim")
    entry.listedOn = PartialDate(iso: "2017-03-04")
    var vague = Made.person("VEXMOR, Ilna")
    vague.listedOn = PartialDate(iso: "2016")
    _ = try archive.importList(
      Made.list([("made:1", entry), ("made:2", vague)]), origin: Made.origin())
    let actions = try archive.actions()
    #expect(actions.map(\.date.iso) == ["2017-03-04"])
    #expect(actions.flatMap { $0.members.map(\.entity.id) } == ["made:1"])
    #expect(try archive.entity(id: "made:2")?.history.map(\.date.iso) == ["2016"])
  }

  @Test(
    "What changed between snapshots of two days is an action, unless a notice tells its true day")
  func changed() throws {
    for (hasNotice, later, expected) in [
      (false, "2019-05-08", ["2019-05-08"]), (true, "2019-05-08", ["2019-05-07"]),
      (false, "2019-08-01", []),
    ] {
      let archive = try Made.archive()
      let held = [("made:1", Made.person("ZORBLAT, Quim"))]
      let new = Made.person("VEXMOR, Ilna", born: 1970)
      _ = try archive.importList(Made.list(held), origin: Made.origin("a"))
      if hasNotice { try Made.notice("notice:1", day: "2019-05-07", [new], in: archive) }
      _ = try archive.importList(
        Made.list(held + [("made:2", new)], date: later), origin: Made.origin("b"))
      #expect(try archive.actions().map(\.date.iso) == expected)
    }
  }

  @Test("A card tells what each snapshot changed, in the order of the dates")
  func history() throws {
    let archive = try Made.archive()
    var entry = Made.person("ZORBLAT, Quim")
    for (index, address) in ["1 Made Street", "2 Made Street", "3 Made Street"].enumerated() {
      entry.addresses = [address]
      _ = try archive.importList(
        Made.list([("made:1", entry)], date: "2019-05-0\(index + 1)"), origin: Made.origin(address))
    }
    let history = try #require(try archive.entity(id: "made:1")?.history)
    #expect(history.map(\.announcement) == ["made-list:2019-05-02", "made-list:2019-05-03"])
    #expect(
      history.map(\.fields) == [
        [FieldChange("addresses", old: ["1 Made Street"], new: ["2 Made Street"])],
        [FieldChange("addresses", old: ["2 Made Street"], new: ["3 Made Street"])],
      ])
  }

  @Test("The same party on another list is shown with the reason, and no two of one list")
  func sameParty() throws {
    let archive = try Made.archive()
    func person(_ name: String, _ passport: String?, born: String? = nil) -> Entry {
      var entry = Made.person(name)
      if let passport { entry.identifiers = [Identifier(label: "Passport", value: passport)] }
      if let date = born.flatMap({ PartialDate(iso: $0) }) {
        entry.births = [Birth(text: date.iso, from: date, to: date)]
      }
      return entry
    }
    let own = [
      ("made:1", person("ZORBLAT, Quim", "AB 123456", born: "1970-02-03")),
      ("made:2", person("TWIN, Zorblat", "AB 123456")), ("made:3", person("SHORT, Number", "1234")),
    ]
    _ = try archive.importList(Made.list(own), origin: Made.origin())
    var other = Made.list([
      ("other:1", person("Q. Zorblat", "ab-123456")),
      ("other:2", person("Quim Zorblat", nil, born: "1970-02-03")),
      ("other:3", person("Quim Zorblat", nil, born: "1971-02-03")),
      ("other:4", person("Else, Someone", "1234")),
    ])
    (other.source, other.title, other.authority) = ("other-list", "Other List", "SECO")
    _ = try archive.importList(other, origin: Made.origin())
    let card = try #require(try archive.entity(id: "made:1"))
    #expect(card.alsoListed.map(\.id) == ["other:1", "other:2"])
    #expect(card.alsoListed.first?.reason == "the same passport AB 123456")
    #expect(card.alsoListed.first?.source == "Other List")
    #expect(try archive.entity(id: "made:3")?.alsoListed == [])
    #expect(try archive.entity(id: "other:1")?.alsoListed.map(\.id) == ["made:1", "made:2"])
  }
  @Test(
    "Neither a placeholder, a telephone that two share, nor the name of two ships makes one party")
  func weakEvidence() throws {
    func entry(_ name: String, _ type: EntityType, _ label: String, _ value: String) -> Entry {
      var entry = Entry(name: name, type: type)
      entry.identifiers = [Identifier(label: label, value: value)]
      return entry
    }
    let imo = "Vessel Registration Identification"
    func list(_ name: String, _ ship: String) -> [(String, Entry)] {
      [
        entry("\(name) Zorblat", .individual, "Passport", "unknown"),
        entry("\(name) Vexmor", .individual, "Passport", "0000000"),
        entry("\(name) Quimby", .individual, "Tax ID No.", "123456789"),
        entry("\(name) Trading", .entity, "Phone Number", "254 20 5550199"),
        entry("MADE STAR", .vessel, imo, "IMO \(ship)"),
        entry("SAME STAR", .vessel, imo, "IMO 9187655"),
      ].enumerated().map { ("\(name):\($0.offset)", $0.element) }
    }
    let archive = try Made.archive()
    _ = try archive.importList(Made.list(list("one", "9187629")), origin: Made.origin())
    var other = Made.list(list("two", "9187631"))
    (other.source, other.title) = ("other-list", "Other List")
    _ = try archive.importList(other, origin: Made.origin())
    let found = try (0...5).map { try archive.entity(id: "one:\($0)")?.alsoListed.map(\.reason) }
    #expect(found == [[], [], [], [], [], ["the same IMO number IMO 9187655"]])
  }
}
