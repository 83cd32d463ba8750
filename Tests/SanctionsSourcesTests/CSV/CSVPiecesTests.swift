import Testing

@testable import SanctionsSources

@Suite("A table in pieces") struct CSVPiecesTests {
  /// What tells records and faults apart, by their places in the file.
  private struct Found: Equatable {
    var records: [[String]] = []
    var places: [Range<Int>] = []
    var lines: [Int] = []
    var faults: [CSVTable.Fault] = []
    var isClosed = true

    mutating func take(_ table: CSVTable) {
      for record in table.records {
        records.append(table.fields(of: record).map { table.text($0) })
        places.append(table.range(of: record))
        lines.append(record.line)
      }
      faults += table.faults.map {
        CSVTable.Fault(line: $0.line, byte: table.offset + $0.byte, reason: $0.reason)
      }
      isClosed = table.isClosed
    }
  }

  private static let texts = [
    "1,\"a\r\nb\"\r\n2,c\n\n3,d", "1,\"a\"b,c\n2,\"d\"\n", "1,\"a\n2,b\n3,c\n", "1,a\r\n\u{1A}",
    "1,a\r2,b\r\r\n3,\"x\"\"y\" ,z\r\n\u{1A}\r\n", "1,\"a\"\r\n2,\"open\r\n3,c\r\n4,\"\"\r\n", "",
    "\n\n1,a\n\u{1A}x\n2", "1,\"" + String(repeating: "line\r\n", count: 600) + "2,b\n",
  ]

  @Test("has the records of the whole, whatever the pieces' size", arguments: texts)
  func same(text: String) throws {
    let bytes = Array(text.utf8)
    var whole = Found()
    whole.take(CSVTable(bytes))
    for size in Array(1...40) + [100, 3000, 5000] {
      var pieces = CSVPieces(ByteWindow(bytes, path: "t"), from: 0, encoding: .utf8, size: size)
      var found = Found()
      while let piece = try pieces.next() { found.take(piece) }
      #expect(found == whole, "pieces of \(size)")
    }
  }
}
