import SanctionsModel

/// The remarks of one entity, put together from the primary table and the comments.
struct OFACRemarks {
  /// The fields of the remarks, as `EntryFieldParser` reads them; empty for none.
  private(set) var fields = ""
  /// The last field where the publisher's limit cut it: half a fact, kept as a remark.
  private(set) var cutField: String?

  /// The publisher's limit on the column, in characters (data specification, column `Remarks`).
  private static let limit = 1000

  /// The remarks of a column and of the comments that carry it on.
  init(column: String?, comment: String?) {
    let column = column ?? ""
    let isFull = column.unicodeScalars.count == Self.limit
    if let comment {
      fields = isFull || column.isEmpty ? column + comment : Self.joined(column, comment)
    } else if isFull && column.utf8.last != 0x2E {
      splitLastField(of: column)
    } else {
      fields = column
    }
  }

  /// Below the limit the column is whole, unless white space at the cut was lost.
  private static func joined(_ column: String, _ comment: String) -> String {
    switch column.utf8.last {
    case 0x2E: column.dropLast() + "; " + comment
    case 0x3B: column + " " + comment
    default: column + comment
    }
  }

  private mutating func splitLastField(of column: String) {
    let bytes = Array(column.utf8)
    guard let separator = bytes.lastIndex(of: 0x3B) else {
      cutField = column
      return
    }
    fields = String(decoding: bytes[..<separator], as: UTF8.self)
    let rest = bytes[(separator + 1)...].drop { $0 == 32 }
    cutField = String(decoding: rest, as: UTF8.self)
  }

  /// Takes the title out of the fields, where it stands between two of their bounds.
  ///
  /// The primary table prints a title twice, in a column of its own and unlabelled among the remarks; it
  /// may hold `; ` itself. Gives whether it was found.
  mutating func remove(title: String) -> Bool {
    let bytes = Array(fields.utf8)
    let wanted = Array(title.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start] == wanted[0] && Self.startsField(bytes, start)
      && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    {
      let end = start + wanted.count
      if end == bytes.count || (bytes[end] == 0x2E && end + 1 == bytes.count) {
        let kept = bytes[..<start].reversed().drop { $0 == 32 || $0 == 0x3B }.reversed()
        fields = String(decoding: Array(kept), as: UTF8.self) + (start == 0 ? "" : ".")
        return true
      }
      if bytes[end] == 0x3B {
        let rest = bytes[(end + 1)...].drop { $0 == 32 }
        fields = String(decoding: bytes[..<start] + rest, as: UTF8.self)
        return true
      }
    }
    return false
  }

  private static func startsField(_ bytes: [UInt8], _ index: Int) -> Bool {
    index == 0 || (index >= 2 && bytes[index - 1] == 32 && bytes[index - 2] == 0x3B)
  }
}
