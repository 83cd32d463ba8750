/// The summary of a notice: bullets that name the parties of its entries with their groups' numbers.
struct OFSISummary {
  private let body: UnsafeBufferPointer<UInt8>

  /// The summary in `body`, which must outlive it.
  init(_ body: UnsafeBufferPointer<UInt8>) { self.body = body }

  /// The lines that end in `(Group ID: 14590)` with one of these numbers, each with the line above it where a
  /// long name begins there; in order, linear.
  func lines(naming groups: Set<String>) -> [ByteRange] {
    var lines: [ByteRange] = []
    var (start, bullet) = (0, Int?.none)
    while start < body.count {
      let end = ByteScan.first(10, in: body, start..<body.count) ?? body.count
      if beginsWithBullet(start, end) { bullet = start }
      if let group = group(in: start..<end), groups.contains(group) {
        lines.append(ByteRange(max(bullet ?? start, lines.last?.end ?? 0), end))
      }
      // A name runs over two lines at most.
      if let first = bullet, first < start { bullet = nil }
      start = end + 1
    }
    return lines
  }

  private func beginsWithBullet(_ start: Int, _ end: Int) -> Bool {
    let first = body[start..<end].first { $0 > 32 }
    // U+2022 and U+25CF begin with E2; Word's own bullet is in the private use area, from EF 82.
    return first == 0xE2 || first == 0xEF || first == UInt8(ascii: "*")
      || first == UInt8(ascii: "-")
  }

  private func group(in line: Range<Int>) -> String? {
    let source = EntryBytes(UnsafeBufferPointer(rebasing: body[line]))
    guard let open = source.last("(Group ID", in: source.tail(of: source.whole, bytes: 40)) else {
      return nil
    }
    let digits = source.bytes[(open + 9)...].drop { !EntryBytes.isDigit($0) }
      .prefix(while: EntryBytes.isDigit)
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }
}
