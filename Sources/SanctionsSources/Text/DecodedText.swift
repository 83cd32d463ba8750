/// A file's text as UTF-8 with LF line ends, and how it was read.
package struct DecodedText: Sendable {
  /// Valid UTF-8; line ends are LF.
  package var utf8: [UInt8]
  /// The name of the encoding that the bytes were read in.
  package var encoding: String
  /// How many ill-formed parts became U+FFFD.
  package var invalid: Int
  /// The offset behind the byte order mark of the first ill-formed byte, where one is known.
  package var firstInvalid: Int?

  /// The text of valid UTF-8 whose line ends may be CRLF or CR.
  init(_ utf8: [UInt8], encoding: String, invalid: Int, firstInvalid: Int? = nil) {
    self.utf8 = utf8.contains(13) ? Self.withLineFeeds(utf8[...]) : utf8
    self.encoding = encoding
    self.invalid = invalid
    self.firstInvalid = firstInvalid
  }

  /// The text as a string.
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes with LF for every CRLF and CR.
  static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      if bytes[index] != 13 {
        result.append(bytes[index])
      } else if index + 1 == bytes.endIndex || bytes[index + 1] != 10 {
        result.append(10)
      }
    }
    return result
  }
}
