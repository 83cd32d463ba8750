/// The character sets in which mail writes text (RFC 2047, RFC 2781).
enum MailCharset {
  /// The text of `bytes` in the character set of this name.
  ///
  /// Unlike a page, a mail names UTF-16 outside the text that is written in it: without a byte order mark it is
  /// taken at its word, `utf-16` alone as big-endian (RFC 2781, section 4.3).
  static func text(of bytes: [UInt8], in name: String?) -> DecodedText {
    let decoder = TextDecoder(declared: name)
    guard let mark = name.flatMap({ marks[$0.lowercased()] }), ByteOrderMark(of: bytes) == nil
    else { return decoder.decode(bytes) }
    return decoder.decode(mark + bytes)
  }

  /// The byte order marks of the names.
  private static let marks: [String: [UInt8]] = [
    "utf-16": [0xFE, 0xFF], "utf-16be": [0xFE, 0xFF], "utf-16le": [0xFF, 0xFE],
  ]
}
