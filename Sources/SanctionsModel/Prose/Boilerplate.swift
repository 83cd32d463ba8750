/// The lines of a page that are no part of its text, by `Resources/boilerplate.tsv`.
struct Boilerplate: Sendable {
  private enum Kind { case line, start, section }

  /// The lines of the table.
  static let shared = Boilerplate()

  private var lines: [[UInt8]: Kind] = [:]
  private var starts: [UInt8: [[UInt8]]] = [:]
  /// Whether a line of the table begins with each byte.
  private var begins = [Bool](repeating: false, count: 256)

  private init() {
    for row in TableRow.rows(of: "boilerplate.tsv") {
      let words = Array(row.text(1).lowercased().utf8)
      if let first = words.first { begins[Int(first)] = true }
      switch row.text(0) {
      case "start": if let first = words.first { starts[first, default: []].append(words) }
      case "section": lines[words] = .section
      default: lines[words] = .line
      }
    }
  }

  /// The spans of the text between its lines of boilerplate, in order; linear in the text's length.
  func content(of bytes: [UInt8]) -> [ByteRange] {
    content(of: bytes, in: ByteRange(0, bytes.count))
  }

  /// The spans of a range of the text between its lines of boilerplate, in order; linear in its length.
  func content(of bytes: [UInt8], in range: ByteRange) -> [ByteRange] {
    var spans: [ByteRange] = []
    var start = range.start
    var line = range.start
    var section = false
    while line < range.end {
      let end =
        bytes.withUnsafeBufferPointer { ByteScan.first(10, in: $0, line..<range.end) } ?? range.end
      let kind = kind(of: bytes[line..<end])
      if kind == .section { section = true }
      if section, kind == nil, isParagraph(bytes[line..<end]) { section = false }
      if kind != nil || section {
        if start < line { spans.append(ByteRange(start, line)) }
        start = min(end + 1, range.end)
      }
      line = end + 1
    }
    if start < range.end { spans.append(ByteRange(start, range.end)) }
    return spans
  }

  private func kind(of line: ArraySlice<UInt8>) -> Kind? {
    guard line.count < 240, let start = line.prefix(80).first(where: { $0 > 32 && $0 != 35 }),
      begins[Int(Self.lowered(start))]
    else { return nil }
    var folded = line.prefix(80).map(Self.lowered)
    while let last = folded.last, last <= 32 { folded.removeLast() }
    folded = Array(folded.drop { $0 <= 32 || $0 == 35 })
    guard let first = folded.first else { return nil }
    if line.count < 80 {
      if let known = lines[folded] { return known }
      if folded.last == 58, let known = lines[Array(folded.dropLast())] { return known }
    }
    return (starts[first] ?? []).contains { folded.starts(with: $0) } ? .start : nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }

  /// Whether a line below a heading of links is text again.
  private func isParagraph(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 110, let last = line.last(where: { $0 > 32 }) else { return false }
    return last == 46 || last == 0x9D || last == 34 || last == 41
  }
}
