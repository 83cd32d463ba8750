/// Tells the script of letters.
package enum LetterScript {
  /// The script of the first letter that is not Latin, by the name that OFAC's lists use; `nil` where all
  /// are, or the script is not known here.
  ///
  /// Blocks of The Unicode Standard, version 15.
  package static func first(in text: String) -> String? {
    for scalar in text.unicodeScalars where scalar.value >= 0x370 {
      if let script = name(of: scalar.value) { return script }
    }
    return nil
  }

  private static func name(of value: UInt32) -> String? {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "Greek"
    case 0x400...0x52F: "Cyrillic"
    case 0x531...0x58F: "Armenian"
    case 0x591...0x5F4: "Hebrew"
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: "Arabic"
    case 0x900...0x97F: "Devanagari"
    case 0x980...0x9FF: "Bengali"
    case 0xE01...0xE5B: "Thai"
    case 0x1000...0x109F: "Burmese"
    case 0x10A0...0x10FF: "Georgian"
    case 0x1200...0x139F: "Ethiopic"
    case 0x1780...0x17FF: "Khmer"
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: "Hangul"
    case 0x3040...0x30FF: "Japanese"
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: "Chinese"
    default: nil
    }
  }
}
