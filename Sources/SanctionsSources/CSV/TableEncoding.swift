/// The encodings in which a table can be read where it stands: quotes, commas and line ends are the same bytes
/// in all of them.
enum TableEncoding: Sendable {
  case utf8
  case windows1252

  /// The text of some bytes; those that are no UTF-8 where they should be become U+FFFD.
  func string(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .windows1252: String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
    }
  }
}
