/// The parts of a multipart body (RFC 2046, section 5.1).
enum MailParts {
  /// Parts of one body that are looked at.
  private static let most = 256

  /// The parts between the boundaries; none where the header names no boundary. Linear.
  static func parts(of header: MailHeader) -> [MailHeader] {
    guard let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty else {
      return []
    }
    let mark = Array("--\(boundary)".utf8)
    var (parts, open): ([MailHeader], Int?) = ([], nil)
    var index = header.body.startIndex
    while index < header.body.endIndex, parts.count < most {
      let line = header.body[index...].prefix { $0 != 10 }
      let next = min(line.endIndex + 1, header.body.endIndex)
      if let isLast = isLast(line, mark) {
        if let open { parts.append(MailHeader(header.body[open..<max(open, index - 1)])) }
        open = isLast ? nil : next
      }
      index = next
    }
    if let open { parts.append(MailHeader(header.body[open...])) }
    return parts
  }

  /// Whether a boundary's line is the last one; `nil` for a line that is none: behind the mark, or the two hyphens
  /// of the last one, only white space may stand.
  private static func isLast(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool? {
    guard line.starts(with: mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    let isLast = rest.starts(with: [0x2D, 0x2D])
    return rest.dropFirst(isLast ? 2 : 0).allSatisfy { $0 <= 32 } ? isLast : nil
  }
}
