import SanctionsModel

/// The phrases by which a text is known as a notice or a list, from `source-marks.tsv`.
struct SourceMarks: Sendable {
  private var phrases: [(format: SourceFormat, words: [UInt8])] = []

  /// The table as embedded.
  init() {
    for row in Resource.table("source-marks.tsv") where row.count == 2 {
      if let format = SourceFormat(rawValue: String(row[0])) {
        phrases.append((format, Array(row[1].utf8)))
      }
    }
  }

  /// The format whose phrase the text holds; `nil` for prose.
  ///
  /// Letter case, wrapped lines and curly apostrophes do not matter. Looks at the first 256 KiB.
  func format(of body: [UInt8]) -> SourceFormat? {
    let plain = Self.plain(body.prefix(262_144))
    return phrases.first { ByteSearch.firstIndex(ofLowercased: $0.words, in: plain) != nil }?.format
  }

  /// The text with single spaces for white space, and straight apostrophes.
  private static func plain(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if byte == 0xE2, index + 2 < body.endIndex, body[index + 1] == 0x80,
        body[index + 2] == 0x98 || body[index + 2] == 0x99
      {
        result.append(0x27)
        index += 3
        continue
      }
      if byte > 32 {
        result.append(byte)
      } else if result.last != 32 {
        result.append(32)
      }
      index += 1
    }
    return result
  }
}
