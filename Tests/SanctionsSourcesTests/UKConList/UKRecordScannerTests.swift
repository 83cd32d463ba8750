import Testing

@testable import SanctionsSources

struct UKRecordScannerTests {
  private func records(_ text: String, size: Int) throws -> [String] {
    var scanner = UKRecordScanner(ByteWindow(Array(text.utf8), path: "t"), size: size)
    var found: [String] = []
    while let record = try scanner.next() {
      let bytes = String(decoding: record.bytes, as: UTF8.self)
      found.append("\(record.line) \(record.range) \(bytes)")
    }
    return found
  }

  @Test(arguments: [
    "a,b\r\nc,\"d\r\ne\"\r\n\r\nf", "a,\"open\r\nb,c\r\n", "a,\"x\"\"y\"\nb\n", "a,b\"c\nd",
    "a,\"" + String(repeating: "line\r\n", count: 600) + "b,c\r\n", "",
  ])
  func `records are the same whatever is read at once`(text: String) throws {
    let whole = try records(text, size: 1 << 17)
    for size in Array(1...30) + [1000] { #expect(try records(text, size: size) == whole) }
  }

  @Test func `the record of a stray quote is its line without the line's end`() throws {
    #expect(try records("a,\"open\r\nb,c\r\n", size: 64) == ["1 0..<7 a,\"open", "2 9..<12 b,c"])
  }
}
