/// The form in which identifiers are compared: however a number is written, its letters and digits decide.
enum IdentifierForm {
  /// The letters and digits of an identifier, in upper case.
  static func compared(_ value: String) -> String {
    var bytes: [UInt8] = []
    var isASCII = true
    for byte in value.utf8 {
      switch byte {
      case 48...57, 65...90: bytes.append(byte)
      case 97...122: bytes.append(byte - 32)
      case 128...: isASCII = false
      default: break
      }
    }
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    return value.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
