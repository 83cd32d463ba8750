/// Words of a mail header that are written in ASCII for other letters: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The text of a field; white space between two encoded words is none of it. Linear.
  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    var gap: ArraySlice<UInt8>?
    while !rest.isEmpty {
      let plain = rest.prefix { $0 != 0x3D }
      rest = rest.dropFirst(plain.count)
      let isGap = gap != nil && plain.allSatisfy { $0 <= 32 }
      if !isGap { text += decoded(plain) }
      guard !rest.isEmpty else { break }
      if let (word, length) = word(rest) {
        text += word
        gap = []
        rest = rest.dropFirst(length)
      } else {
        if isGap { text += decoded(plain) }
        text += "="
        gap = nil
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The text of the encoded word that `bytes` begin with, and how long it is.
  private static func word(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let parts = bytes.prefix(600).split(
      separator: 0x3F, maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].elementsEqual([0x3D]), parts[4].first == 0x3D,
      !parts[3].contains(where: { $0 <= 32 })
    else { return nil }
    // A language may stand behind the character set (RFC 2231, section 5).
    let charset = String(decoding: parts[1].prefix { $0 != 0x2A }, as: UTF8.self)
    let payload: [UInt8]
    switch parts[2].first.map({ $0 | 32 }) {
    case UInt8(ascii: "b"): payload = TransferEncoding.base64(parts[3])
    case UInt8(ascii: "q"):
      payload = TransferEncoding.quotedPrintable(parts[3].map { $0 == 0x5F ? 32 : $0 }[...])
    default: return nil
    }
    let length = parts[0].count + parts[1].count + parts[2].count + parts[3].count + 5
    return (TextDecoder(declared: charset).decode(payload).string, length)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
