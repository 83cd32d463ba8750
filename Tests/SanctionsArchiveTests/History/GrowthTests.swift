import GRDB
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("The space that many snapshots take")
struct GrowthTests {
  private func bytes(_ archive: Archive) throws -> Int {
    try archive.read { db in
      let sql = """
        SELECT (page_count - freelist_count) * page_size
        FROM pragma_page_count, pragma_freelist_count, pragma_page_size
        """
      return try Int.fetchOne(db, sql: sql) ?? 0
    }
  }

  @Test(
    "Thirty snapshots of which each changes one in a thousand take less than half as much again as one"
  )
  func thirty() throws {
    let archive = try Made.archive()
    var entries = (0..<2000).map { number in
      var entry = Made.person("ZORBLAT, Person\(number)", born: 1950 + number % 50)
      entry.addresses = ["\(number) Made Street"]
      return ("made:\(number)", entry)
    }
    var one = 0
    for day in 0..<30 {
      let date = "2019-06-" + (day < 9 ? "0\(day + 1)" : "\(day + 1)")
      for change in 0..<2 { entries[day * 2 + change].1.addresses.append("Day \(day)") }
      _ = try archive.importList(Made.list(entries, date: date), origin: Made.origin(date))
      if day == 0 { one = try bytes(archive) }
    }
    let all = try bytes(archive)
    print("archive: one snapshot \(one) bytes, thirty \(all)")
    #expect(all * 2 < one * 3)
    #expect(try archive.announcements(filter: "", offset: 0, limit: 1).total == 29)
  }
}
