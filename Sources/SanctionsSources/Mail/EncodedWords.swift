/// Words of a mail header that are written in ASCII for other letters: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// What a word says: bytes in a character set. A letter's bytes may be parted between two words.
  private struct Word {
    let charset: String
    var bytes: [UInt8]

    var text: String { MailCharset.text(of: bytes, in: charset).string }
  }

  /// A word is no longer than this; the standard's 75 bytes are often overstepped.
  private static let longest = 2_000

  /// The text of a field; white space between two encoded words is none of it. Linear.
  static func text(of bytes: [UInt8]) -> String {
    var (text, start, index) = ("", 0, 0)
    var held: Word?
    while index < bytes.count {
      guard let (word, length) = word(bytes[index...]) else {
        index += 1
        continue
      }
      let between = bytes[start..<index]
      let isGap = held != nil && between.allSatisfy { $0 <= 32 }
      if isGap, held?.charset == word.charset {
        held?.bytes += word.bytes
      } else {
        text += (held?.text ?? "") + (isGap ? "" : decoded(between))
        held = word
      }
      index += length
      start = index
    }
    return text + (held?.text ?? "") + decoded(bytes[start...])
  }

  /// The encoded word that `bytes` begin with, and how long it is.
  private static func word(_ bytes: ArraySlice<UInt8>) -> (word: Word, length: Int)? {
    guard bytes.starts(with: [0x3D, 0x3F]) else { return nil }
    let parts = bytes.prefix(longest).split(
      separator: 0x3F, maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[4].first == 0x3D, !parts[3].contains(where: { $0 <= 32 }) else {
      return nil
    }
    let payload: [UInt8]
    switch parts[2].first.map({ $0 | 32 }) {
    case UInt8(ascii: "b"): payload = TransferEncoding.base64(parts[3])
    case UInt8(ascii: "q"):
      payload = TransferEncoding.quotedPrintable(parts[3].map { $0 == 0x5F ? 32 : $0 }[...])
    default: return nil
    }
    // What cannot be decoded is better shown as it stands than left out.
    guard !payload.isEmpty || parts[3].isEmpty else { return nil }
    // A language may stand behind the character set (RFC 2231, section 5).
    let charset = String(decoding: parts[1].prefix { $0 != 0x2A }, as: UTF8.self).lowercased()
    let length = parts[0].count + parts[1].count + parts[2].count + parts[3].count + 5
    return (Word(charset: charset, bytes: payload), length)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
