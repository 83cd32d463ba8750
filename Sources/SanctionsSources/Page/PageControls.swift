/// Carries C0 controls through libxml2's HTML parser, which would drop them.
///
/// They travel as the 32 noncharacters U+FDD0 to U+FDEF, which Unicode keeps for such use within a
/// program. NUL, and a noncharacter that the page itself holds, become U+FFFD. Numeric references to
/// 128 to 159 mean Windows-1252, as the HTML standard says ("numeric character reference end state").
enum PageControls {
  /// The page with its controls hidden; the bytes themselves where there is nothing to hide.
  static func hidden(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 64)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte == 0 || isNoncharacter(utf8, at: index) {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += byte == 0 ? 1 : 3
      } else if byte < 32 && !isSpace(byte) {
        result.append(contentsOf: [0xEF, 0xB7, 0x90 + byte])
        index += 1
      } else if byte == 0x26, let reference = upperReference(utf8, at: index) {
        result.append(contentsOf: Windows1252.utf8([reference.byte]))
        index = reference.end
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Turns the carriers back into the controls that they stand for.
  static func reveal(_ text: inout [UInt8]) {
    // A carrier becomes its control and two fillers, which the body writer skips: ranges into the
    // text stand already, so that no offset may move.
    for index in text.indices where isNoncharacter(text, at: index) {
      text[index] = text[index + 2] - 0x90
      text[index + 1] = filler
      text[index + 2] = filler
    }
  }

  /// A byte that no UTF-8 holds: the place that a revealed control no longer needs.
  static let filler: UInt8 = 0xFF

  private static func isSpace(_ byte: UInt8) -> Bool { (9...13).contains(byte) && byte != 11 }

  private static func isNoncharacter(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xB7
      && (0x90...0xAF).contains(bytes[index + 2])
  }

  /// The byte that `&#128;` to `&#159;` names, and where the reference ends.
  private static func upperReference(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, end: Int)? {
    guard index + 5 < bytes.count, bytes[index + 1] == 0x23, bytes[index + 5] == 0x3B else {
      return nil
    }
    var value = 0
    for byte in bytes[(index + 2)..<(index + 5)] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return (128...159).contains(value) ? (UInt8(value), index + 6) : nil
  }
}
