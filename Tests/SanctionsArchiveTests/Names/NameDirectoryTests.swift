import NameMatching
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("The names of entities in memory") struct NameDirectoryTests {
  private struct Found: Hashable {
    var id: String
    var programmes: [String]
    var names: [String]
  }

  private func crowded() throws -> Archive {
    let archive = try Made.archive()
    let words = ["Zorblat", "Ambar", "Quim", "Vexmor", "Tosk", "Ilo", "Conmal", "Aurelio"]
    var entries: [(String, Entry)] = []
    for (place, first) in words.enumerated() {
      for (other, second) in words.enumerated() where first != second {
        var entry = Made.person("\(first), \(second)", programmes: place % 2 == 0 ? ["SDGT"] : [])
        if other % 3 == 0 {
          entry.aliases = [
            Alias("\(second) \(words[(place + 3) % 8])", quality: .weak),
            Alias(first, quality: .strong),
          ]
        }
        if place == other + 1 { entry.nativeNames = [NativeName("Зорблат", script: "Cyrillic")] }
        entries.append(("test:\(place)-\(other)", entry))
      }
    }
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    return archive
  }

  @Test("are found as in the archive, in the same order") func sameCandidates() throws {
    let archive = try crowded()
    let asked = [
      "Zorblat", "Ambar Zorblat", "AMBAR ZORBLÁT", "Quim Tosk", "Ilo",
      "Zorblat Ilo Tosk Quim Ambar",
      "Nobody", "", "Зорблат", "Conmal, Aurelio Vexmor", "Ltd.", "Tosk",
    ]
    try archive.read { db in
      let (directory, finder) = (try NameDirectory(db), EntityFinder(db))
      for limit in [EntityFinder.mostNamed, 5] {
        for name in asked + asked {
          let expected = try finder.candidates(named: name, limit: limit).map { candidate in
            Found(
              id: candidate.reference.id, programmes: candidate.programmes,
              names: candidate.names.map { "\($0.text) \($0.strong)" })
          }
          let found = try directory.candidates(
            named: name, PreparedName(name), limit: limit, db
          ).map { candidate in
            Found(
              id: candidate.reference.id, programmes: candidate.programmes,
              names: candidate.names.map { "\($0.text) \($0.isStrong)" })
          }
          #expect(found == expected, "\(name)")
        }
      }
      #expect(try finder.candidates(named: "Zorblat", limit: 5).count == 5)
    }
  }

  @Test("are read once many are asked for, and anew after a write") func revisions() throws {
    let (archive, cache) = (try crowded(), NameCache())
    let few = try archive.read { try cache.directory(for: 3, $0) }
    #expect(few == nil)
    let first = try archive.read { try cache.directory(for: 10_000, $0) }
    #expect(first != nil)
    #expect(try archive.read { try cache.directory(for: 1, $0) } === first)
    try Made.notice("n1", day: "2017-06-01", [Made.person("GROBNAR, Ilo")], in: archive)
    #expect(try archive.read { try cache.directory(for: 1, $0) } == nil)
    let later = try archive.read { db in
      try cache.directory(for: 10_000, db)?.candidates(
        named: "Grobnar", PreparedName("Grobnar"), db)
    }
    #expect(later?.map(\.reference.name) == ["GROBNAR, Ilo"])
  }

  @Test("that share most keys come first, then those nearest in length, then the oldest")
  func order() {
    var board = SharedKeys(entities: 10, most: 100)
    board.count([1, 2, 5, 7])
    board.count([0, 2, 7, 9])
    let lengths: [Int32: Int] = [0: 3, 1: 1, 2: 9, 5: 1, 7: 4, 9: 0]
    #expect(board.first(4) { lengths[$0] ?? 0 } == [7, 2, 9, 1])
    #expect(board.first(10) { lengths[$0] ?? 0 } == [7, 2, 9, 1, 5, 0])
  }

  @Test("that share as many keys are looked at up to a bound, the oldest first") func bound() {
    var board = SharedKeys(entities: 10, most: 4)
    board.count([3, 8])
    board.count([1, 3, 5, 6, 8, 9])
    #expect(board.first(10) { 10 - Int($0) } == [8, 3, 5, 1])
  }
}
