import Testing

@testable import SanctionsSources

@Suite("The CSV reader") struct CSVTableTests {
  private func rows(_ text: String) -> [[String]] {
    let table = CSVTable(Array(text.utf8))
    return table.records.map { record in table.fields(of: record).map { table.text($0) } }
  }

  @Test("reads records that end in CRLF, LF, CR, or with the file") func recordEnds() {
    #expect(rows("1,2\r\n3,4\n5,6\r7,8") == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
  }

  @Test("reads commas, line breaks and doubled quotes inside quotes") func quoted() {
    #expect(
      rows("1,\"a, \"\"b\"\"\r\nc\",\"\"\r\n2,x,y") == [
        ["1", "a, \"b\"\r\nc", ""], ["2", "x", "y"],
      ])
  }

  @Test("counts the lines inside quoted fields") func lines() {
    let table = CSVTable(Array("1,\"a\r\nb\"\r\n2,c\n\n3,d".utf8))
    #expect(table.records.map(\.line) == [1, 3, 5])
  }

  @Test("takes a lone Ctrl-Z for the end mark, and a blank line for nothing") func endMark() {
    #expect(rows("1,a\r\n\r\n\u{1A}") == [["1", "a"]])
    #expect(rows("1,a\r\n\u{1A}\r\n") == [["1", "a"]])
    #expect(rows("\u{1A}") == [])
  }

  @Test("keeps a quote inside an unquoted field, and empty fields") func looseQuote() {
    #expect(rows("1,a\"b,,\n") == [["1", "a\"b", "", ""]])
  }

  @Test("refuses a record with text behind a closing quote, and reads on") func textBehindQuote() {
    let table = CSVTable(Array("1,\"a\"b,c\n2,\"d\"\n".utf8))
    #expect(table.faults == [CSVTable.Fault(line: 1, byte: 0, reason: .textBehindQuote)])
    #expect(table.records.map { table.text($0) } == ["2,\"d\""])
  }

  @Test("loses one line to an open quote, not the file") func openQuote() {
    let table = CSVTable(Array("1,\"a\n2,b\n3,c\n".utf8))
    #expect(table.faults == [CSVTable.Fault(line: 1, byte: 0, reason: .openQuote)])
    #expect(table.records.map(\.line) == [2, 3])
  }

  @Test("reads a thousand open quotes in linear time") func openQuotes() {
    let text = String(repeating: "1,\"a\n", count: 20_000)
    let table = CSVTable(Array(text.utf8))
    #expect(table.faults.count + table.records.count > 0)
    #expect(table.faults.count <= 20_000)
  }

  @Test("knows whether the last record is whole") func closed() {
    #expect(CSVTable(Array("1,a\n".utf8)).isClosed)
    #expect(!CSVTable(Array("1,a".utf8)).isClosed)
    #expect(!CSVTable(Array("1,\"a".utf8)).isClosed)
    #expect(CSVTable(Array("1,a\n\u{1A}".utf8)).isClosed)
  }
}
