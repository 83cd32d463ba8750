import Testing

@testable import SanctionsArchive

struct RowSetTests {
  @Test func `a set of rows holds those that were put in, each once`() {
    var rows = RowSet()
    for row in [1, 64, 63, 5000, 1, 5000, 100_000] as [Int64] { _ = rows.insert(row) }
    #expect(rows.count == 5)
    #expect(rows.insert(2) && !rows.insert(64))
    #expect(rows.contains(63) && rows.contains(100_000))
    #expect(!rows.contains(3) && !rows.contains(9_000_000))
  }
}
