import Foundation

/// The ways in which mail writes bytes as lines of ASCII (RFC 2045, section 6).
enum TransferEncoding {
  /// The bytes of a body in the encoding of this name; of an unknown one as they stand.
  static func decoded(_ body: ArraySlice<UInt8>, as name: String?) -> [UInt8] {
    switch name {
    case "base64": base64(body)
    case "quoted-printable": quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The bytes that base64 writes; what is no letter of it is passed over, and so is a half group at the end.
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let letters = text.filter { byte in
      (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte == 0x2B || byte == 0x2F
    }
    let missing = (4 - letters.count % 4) % 4
    let whole = missing == 3 ? letters.dropLast()[...] : letters[...]
    let padding = [UInt8](repeating: 0x3D, count: missing == 3 ? 0 : missing)
    return Data(base64Encoded: Data(whole + padding)).map(Array.init) ?? []
  }

  /// The bytes that quoted-printable writes; `=` that no rule allows stands for itself.
  static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == 0x3D else {
        bytes.append(text[index])
        index += 1
        continue
      }
      let line = text[(index + 1)...].prefix { $0 == 32 || $0 == 9 }.count
      if index + 1 + line == text.endIndex || text[index + 1 + line] == 10 {
        index += line + 2
      } else if let byte = hexadecimal(text[(index + 1)...].prefix(2)) {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(0x3D)
        index += 1
      }
    }
    return bytes
  }

  private static func hexadecimal(_ figures: ArraySlice<UInt8>) -> UInt8? {
    guard figures.count == 2, figures.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt8(String(decoding: figures, as: UTF8.self), radix: 16)
  }
}
