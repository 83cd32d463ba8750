/// Writes the remarks of `sdn.xml` as the CSV files print them.
enum SDNRemarks {
  /// The remark with the group `(Linked To: X; Linked To: Y)` at its end as plain fields, and with the
  /// final period that the CSV files add where there is none.
  static func fields(_ remark: String) -> String {
    let bytes = Array(remark.utf8)
    guard bytes.last == UInt8(ascii: ")"),
      let open = ByteSearch.firstIndex(ofLowercased: group, in: bytes), closes(open, bytes)
    else { return bytes.last == UInt8(ascii: ".") ? remark : remark + "." }
    var head = Array(bytes[..<open])
    while head.last == 32 { head.removeLast() }
    if let last = head.last, last != UInt8(ascii: ";") { head.append(UInt8(ascii: ";")) }
    if !head.isEmpty { head.append(32) }
    head += bytes[(open + 1)..<(bytes.count - 1)]
    head.append(UInt8(ascii: "."))
    return String(decoding: head, as: UTF8.self)
  }

  private static let group = Array("(linked to: ".utf8)

  /// Whether the parenthesis at `open` closes with the last byte alone; one that names leave open does, too.
  private static func closes(_ open: Int, _ bytes: [UInt8]) -> Bool {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index == bytes.count - 1 }
    }
    return true
  }
}
