import GRDB
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Snapshots of a list over time")
struct SnapshotTests {
  /// Three snapshots: one party amended, one gone, one come; then the gone one back in another form.
  private let first: [(String, Entry)] = [
    ("made:1", Made.person("ZORBLAT, Quim")), ("made:2", Made.person("VEXMOR, Ilna")),
    ("made:4", Made.person("STAID, Still")),
  ]
  private var second: [(String, Entry)] {
    var amended = Made.person("ZORBLAT, Quim")
    amended.addresses = ["1 Made Street"]
    return [
      ("made:1", amended), ("made:3", Made.person("QUEZL, Aro")), ("made:4", first[2].1),
    ]
  }
  private var third: [(String, Entry)] {
    var again = Made.person("ZORBLAT, Quim", programmes: ["DPRK4"])
    again.addresses = ["1 Made Street"]
    return [
      ("made:1", again), ("made:2", Made.person("VEXMOR, Ilna", born: 1970)),
      ("made:4", first[2].1),
    ]
  }
  private let days = ["2019-05-06", "2019-05-08", "2019-06-01"]

  private func archive(_ order: [Int]) throws -> Archive {
    let archive = try Made.archive()
    for index in order {
      _ = try archive.importList(
        Made.list([first, second, third][index], date: days[index]),
        origin: Made.origin("digest \(index)"))
    }
    return archive
  }

  /// A difference in words: who was added, amended (with the fields), delisted.
  private func words(_ diff: ListDiff) -> [String] {
    diff.added.map { "+ \($0.entity.id) \($0.entry.name)" }
      + diff.amended.map { each in
        "~ \(each.entity.id) "
          + each.fields.map { "\($0.field) \($0.old) \($0.new)" }.joined(separator: "; ")
      } + diff.delisted.map { "- \($0.entity.id) \($0.entry.name)" }
  }

  private func date(_ iso: String) -> PartialDate? { PartialDate(iso: iso) }

  private static let orders = [
    [0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1], [2, 0, 1], [1, 2, 0],
  ]

  @Test("In whatever order snapshots are imported, the history is the same", arguments: orders)
  func anyOrder(_ order: [Int]) throws {
    let archive = try archive(order)
    let early = try archive.diff(source: "made-list", from: date(days[0]), to: date(days[1]))
    #expect(
      words(early) == [
        "+ made:3 QUEZL, Aro", "~ made:1 addresses [] [\"1 Made Street\"]",
        "- made:2 VEXMOR, Ilna",
      ])
    let late = try archive.diff(source: "made-list")
    #expect((late.from.iso, late.to.iso) == (days[1], days[2]))
    #expect(
      words(late) == [
        "+ made:2 VEXMOR, Ilna", "~ made:1 programmes [\"DPRK3\"] [\"DPRK4\"]",
        "- made:3 QUEZL, Aro",
      ])
    let history = try archive.entity(id: "made:1")?.history ?? []
    #expect(
      history.map(\.days) == [
        "between 2019-05-06 and 2019-05-08", "between 2019-05-08 and 2019-06-01",
      ])
    #expect(late.added.map { $0.entry.births.map(\.text) } == [["1970"]])
    let whole = try archive.diff(source: "made-list", from: date("2019-05"), to: date("2020"))
    #expect((whole.from.iso, whole.to.iso) == (days[1], days[2]))
    let both = try archive.diff(source: "made-list", from: date(days[0]))
    #expect(
      words(both) == [
        "~ made:2 births [] [\"1970\"]",
        "~ made:1 addresses [] [\"1 Made Street\"]; programmes [\"DPRK3\"] [\"DPRK4\"]",
      ])
    #expect(try archive.sources().map(\.dataDate?.iso) == [days[2]])
    #expect(try archive.sources().map(\.entityCount) == [3])
    #expect(try archive.check().problems == [])
    let texts = try archive.announcements(filter: "", offset: 0, limit: 9).rows.map(\.title)
    #expect(texts == Array(repeating: "1 added, 1 amended, 1 delisted · Made List", count: 2))
    #expect(try archive.entity(id: "made:1")?.entry.programmes == ["DPRK4"])
  }

  @Test(
    "A pair of snapshots that differ is announced, with ranges, links and a text to be searched")
  func announced() throws {
    let archive = try archive([0, 1])
    let notice = try #require(try archive.announcement(id: "made-list:2019-05-08"))
    #expect(notice.summary.published?.iso == "2019-05-08")
    #expect(notice.summary.kind == .listNotice)
    #expect(
      notice.body == """
        1 added, 1 amended, 1 delisted · Made List

        The list of OFAC as of 2019-05-08, held against the list as of 2019-05-06.

        The following have been added to the Made List:

        QUEZL, Aro (individual) [DPRK3].

        The following changes have been made to the Made List:

        ZORBLAT, Quim (individual) [DPRK3]
          + addresses: 1 Made Street

        The following have been removed from the Made List:

        VEXMOR, Ilna (individual) [DPRK3]

        """)
    let bytes = Array(notice.body.utf8)
    for entry in notice.reading.entries {
      let range = entry.range.start..<entry.range.end
      #expect(String(decoding: bytes[range], as: UTF8.self) == entry.text)
    }
    #expect(notice.reading.entries.map(\.change) == [.added, .changed, .removed])
    #expect(notice.links.map(\.link.kind) == [.designated, .amended, .delisted])
    #expect(notice.links.map(\.link.entity.id) == ["made:3", "made:1", "made:2"])
    #expect(try archive.search("quezl", scope: .announcements, limit: 5).total == 1)
  }

  @Test("A first import is announced as nothing, and neither is a list that did not change")
  func nothingToTell() throws {
    let archive = try archive([0])
    _ = try archive.importList(Made.list(first, date: days[1]), origin: Made.origin("same again"))
    #expect(try archive.announcements(filter: "", offset: 0, limit: 9).total == 0)
    #expect(try archive.diff(source: "made-list").isEmpty)
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") } == 0)
  }

  @Test("Two lists of one source and one date are refused, and the archive stays as it was")
  func conflict() throws {
    for (order, date) in [([0], 0), ([0, 1], 0), ([0, 1], 1)] {
      let archive = try archive(order)
      let before = try archive.sources()
      let other = Made.list([("made:9", Made.person("OTHER, One"))], date: days[date])
      let error = #expect(throws: ArchiveError.self) {
        try archive.importList(other, origin: Made.origin("other"))
      }
      #expect(error?.code == .refusedSnapshot)
      #expect(error?.message.contains(days[date]) == true)
      #expect(error?.message.contains("--date") == true)
      #expect(try archive.sources() == before)
      #expect(try archive.entity(id: "made:9") == nil)
    }
  }

  @Test("The same file read again changes nothing, whether it is the newest or an old one")
  func again() throws {
    let archive = try archive([0, 1, 2])
    let before = try archive.diff(source: "made-list", from: date(days[0]))
    for index in 0..<3 {
      let outcome = try archive.importList(
        Made.list([first, second, third][index], date: days[index]),
        origin: Made.origin("digest \(index)"))
      #expect(!outcome.changedSomething)
      #expect(outcome.unchanged == 3)
    }
    #expect(try archive.diff(source: "made-list", from: date(days[0])) == before)
  }

  @Test("A source or a date that the archive lacks is an error that says what there is")
  func unknown() throws {
    let archive = try archive([0, 1])
    let name = #expect(throws: ArchiveError.self) { try archive.diff(source: "nothing") }
    #expect(name?.message.contains("made-list") == true)
    let old = #expect(throws: ArchiveError.self) {
      try archive.diff(source: "made-list", from: date("2018"))
    }
    #expect(old?.code == .noSuchSnapshot)
    #expect(old?.message.contains("2019-05-06") == true)
    #expect(throws: ArchiveError.self) {
      try archive.diff(source: "made-list", from: date(days[1]), to: date(days[0]))
    }
  }

  @Test("A source that is removed takes its history along")
  func removed() throws {
    let archive = try archive([0, 1, 2])
    #expect(try archive.removeSource(name: "made-list"))
    for table in ["snapshot", "event", "announcement", "entity", "listed_event"] {
      let count = try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(count == 0, "\(table)")
    }
  }

  @Test("A list that gives its entities keys neither adds nor delists those that it held without")
  func adopted() throws {
    let archive = try Made.archive()
    let entry = Made.person("ZORBLAT, Quim", born: 1970)
    var unkeyed = Made.list([], date: days[0])
    unkeyed.records = [.init(id: nil, entry: entry)]
    var origin = Made.origin("text")
    origin.format = "made-text"
    _ = try archive.importList(unkeyed, origin: origin)
    var amended = entry
    amended.addresses = ["1 Made Street"]
    let outcome = try archive.importList(
      Made.list([("made:1", amended)], date: days[1]), origin: Made.origin("keyed"))
    #expect((outcome.added, outcome.amended, outcome.delisted) == (0, 1, 0))
    #expect(words(try archive.diff(source: "made-list")).map { $0.prefix(8) } == ["~ made:1"])
    #expect(try archive.check().problems == [])
  }
}
