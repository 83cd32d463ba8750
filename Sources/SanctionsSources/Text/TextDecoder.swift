/// Turns a file's bytes into UTF-8 with LF line ends.
///
/// The encoding is that of the byte order mark, else the declared one, else UTF-8. Invalid bytes
/// become U+FFFD, one for each maximal ill-formed part (Unicode 15, section 3.9); NUL and other
/// controls stay. The names for Windows-1252 are those of
/// the WHATWG Encoding Standard; other names go to the converter of the system.
package struct TextDecoder: Sendable {
  /// A decoder for bytes without a byte order mark in `declared`, UTF-8 where that is absent.
  package init(declared: String? = nil) { self.declared = declared }

  private let declared: String?

  /// The text of `bytes` as UTF-8 with LF; linear in the number of bytes.
  package func decode(_ bytes: [UInt8]) -> DecodedText {
    let mark = ByteOrderMark(of: bytes)
    let rest = bytes.dropFirst(mark?.count ?? 0)
    switch mark {
    case .utf16LittleEndian: return decodeUTF16(rest, name: "UTF-16LE") { ($0, $1) }
    case .utf16BigEndian: return decodeUTF16(rest, name: "UTF-16BE") { ($1, $0) }
    case .utf8: return decodeUTF8(rest)
    case nil: return decodeDeclared(rest)
    }
  }

  private func decodeDeclared(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    let name = declared?.lowercased() ?? "utf-8"
    if Windows1252.labels.contains(name) {
      return DecodedText(
        Windows1252.utf8(bytes), encoding: "windows-1252", invalid: 0)
    }
    // A page cannot say in ASCII that it is UTF-16 and be it: the standard reads such a page as UTF-8.
    guard !name.hasPrefix("utf"), let converted = SystemConverter.utf8(bytes, from: name) else {
      return decodeUTF8(bytes)
    }
    return DecodedText(converted, encoding: name, invalid: 0)
  }

  private func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if let invalid = UTF8Check.firstInvalid(bytes) {
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      return DecodedText(
        repaired, encoding: "UTF-8", invalid: UTF8Check.invalidCount(bytes),
        firstInvalid: invalid - bytes.startIndex)
    }
    return DecodedText(Array(bytes), encoding: "UTF-8", invalid: 0)
  }

  private func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, name: String, order: (UInt8, UInt8) -> (low: UInt8, high: UInt8)
  ) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let pair = order(bytes[index], bytes[index + 1])
      units.append(UInt16(pair.high) << 8 | UInt16(pair.low))
      index += 2
    }
    // Half a unit at the end is an invalid byte like any other.
    if index < bytes.endIndex { units.append(0xFFFD) }
    return DecodedText(
      Array(String(decoding: units, as: UTF16.self).utf8), encoding: name,
      invalid: index < bytes.endIndex ? 1 : 0)
  }
}
