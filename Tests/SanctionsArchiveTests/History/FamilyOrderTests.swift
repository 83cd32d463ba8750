import SanctionsModel
import SanctionsSources
import Testing

@testable import SanctionsArchive

/// Snapshots of OFAC's CSV family, with made-up parties, of which one stands on the Consolidated list too.
@Suite("Snapshots of a family that come out of order")
struct FamilyOrderTests {
  /// A party of a snapshot: its uid, name, programme, alias and address.
  private typealias Party = (uid: Int, name: String, tag: String, alias: String, city: String)

  private struct Family {
    var list: String
    var day: String
    var parties: [Party]

    /// The three tables of the snapshot.
    var files: [SourceFile] {
      func file(_ table: String, _ line: (Party) -> String) -> SourceFile {
        let text = parties.map { line($0) + "\r\n" }.joined() + "\u{1A}"
        return SourceFile(path: "\(list)_\(table)-\(day).csv", bytes: Array(text.utf8))
      }
      return [
        file("prim") {
          "\($0.uid),\"\($0.name)\",-0- ,\"\($0.tag)\"" + String(repeating: ",-0- ", count: 8)
        },
        file("alt") { "\($0.uid),\($0.uid)1,\"aka\",\"\($0.alias)\",-0- " },
        file("add") { "\($0.uid),\($0.uid)2,\"1 High Street\",\"\($0.city)\",\"Zembla\",-0- " },
      ]
    }
  }

  /// The shared party changes on both lists; another comes and goes between.
  private static let sdn = [
    Family(
      list: "sdn", day: "2020-01-01",
      parties: [
        (7, "VELMUR TRADING", "XTEST", "VELMUR", "Onhava"), (8, "STAID", "XTEST", "STAY", "Aros"),
      ]),
    Family(
      list: "sdn", day: "2020-02-01",
      parties: [
        (7, "VELMUR TRADING", "YTEST", "VELMUR", "Strelsau"), (8, "STAID", "XTEST", "STAY", "Aros"),
        (9, "QUEZL", "XTEST", "QUE", "Aros"),
      ]),
    Family(
      list: "sdn", day: "2020-03-01",
      parties: [
        (7, "VELMUR TRADING", "YTEST", "VELMUR LTD", "Strelsau"),
        (8, "STAID", "XTEST", "STAY", "Aros"),
      ]),
  ]
  private static let consolidated = [
    Family(
      list: "cons", day: "2020-01-01",
      parties: [
        (7, "VELMUR TRADING", "SSI", "VELMUR", "Onhava"), (6, "PALE FIRE", "SSI", "PALE", "Aros"),
      ]),
    Family(
      list: "cons", day: "2020-02-01",
      parties: [
        (7, "VELMUR TRADING", "SSI", "VELMUR CO", "Onhava"),
        (6, "PALE FIRE", "SSI", "PALE", "Strelsau"), (5, "OSTRAVIK", "SSI", "OST", "Aros"),
      ]),
    Family(
      list: "cons", day: "2020-03-01",
      parties: [
        (7, "VELMUR TRADING", "SSI", "VELMUR CO", "Aros"), (6, "PALE FIRE", "SSI", "PALE", "Aros"),
      ]),
  ]

  /// An archive of snapshots in an order: numbers of the SDN list's, and of the other list's behind 10.
  private func archive(_ order: [Int]) throws -> Archive {
    let archive = try Made.archive()
    for number in order {
      let family = number < 10 ? Self.sdn[number] : Self.consolidated[number - 10]
      guard case .list(let list) = try SourceReader().read(family.files) else { continue }
      var origin = Made.origin(try SourceFile.digest(of: family.files))
      origin.dataDate = PartialDate(iso: family.day)
      _ = try archive.importList(list, origin: origin)
    }
    return archive
  }

  /// All that the archive tells of the snapshots, in words.
  private func told(_ archive: Archive) throws -> [String] {
    let days = Self.sdn.map(\.day)
    var words: [String] = []
    for source in ["ofac-sdn", "ofac-consolidated"] {
      for (from, to) in [(0, 1), (1, 2), (0, 2)] {
        let diff = try archive.diff(
          source: source, from: PartialDate(iso: days[from]), to: PartialDate(iso: days[to]))
        words += diff.added.map { "\(source) \(from) + \($0.entity.id) \($0.entry)" }
        words += diff.amended.map { "\(source) \(from) ~ \($0.entity.id) \($0.fields)" }
        words += diff.delisted.map { "\(source) \(from) - \($0.entity.id) \($0.entry)" }
      }
    }
    for id in ["ofac:5", "ofac:6", "ofac:7", "ofac:8", "ofac:9"] {
      let history = try archive.entity(id: id)?.history ?? []
      words += history.map { "\(id) \($0)" }.sorted()
      for day in days + ["2020-02-15", "2021"] {
        let past = archive.asOf(try #require(PartialDate(iso: day)))
        let card = try past.entity(id: id)
        words.append(
          "\(id) as of \(day): \(card?.isListed ?? false) \(card.map { "\($0.entry)" } ?? "")")
      }
    }
    return words
  }

  @Test(
    "tell the same as those that come in order",
    arguments: [
      [0, 2, 10, 12, 1, 11], [0, 10, 2, 12, 11, 1], [2, 12, 1, 11, 0, 10], [0, 2, 1, 10, 12, 11],
      [1, 0, 11, 2, 10, 12], [2, 0, 12, 10, 1, 11],
    ])
  func sameInAnyOrder(_ order: [Int]) throws {
    let inOrder = try told(archive([0, 10, 1, 11, 2, 12]))
    let found = try told(archive(order))
    #expect(inOrder.count == found.count)
    for (wanted, found) in zip(inOrder, found) { #expect(found == wanted) }
  }
}
