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

  /// The bytes that base64 writes, in one run or in several that each end in `=`, up to the first line that is none.
  ///
  /// White space at the ends of lines is passed over, and so is a half group at the end of a run.
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for line in text.split(separator: 10) {
      let letters = line.drop { $0 <= 32 }.reversed().drop { $0 <= 32 }.reversed()
      guard letters.allSatisfy({ $0 == 0x3D || sextet($0) != nil }) else { break }
      for letter in letters {
        guard let sextet = sextet(letter) else {
          (bits, count) = (0, 0)
          continue
        }
        bits = (bits << 6 | sextet) & 0xFFFF
        count += 6
        guard count >= 8 else { continue }
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// The six bits that a letter of base64 stands for.
  private static func sextet(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 65...90: UInt32(letter) - 65
    case 97...122: UInt32(letter) - 71
    case 48...57: UInt32(letter) + 4
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
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
