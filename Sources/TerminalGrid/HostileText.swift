/// The scalars that never reach a terminal raw, and the marks that show them instead.
///
/// The set: C0, DEL, C1; U+061C, 200E, 200F, 202A–202E, 2066–2069; 200B, 2060, FEFF, 00AD, 2028,
/// 2029, E0000–E007F; 200C and 200D except between letters or signs that they join.
package enum HostileText {
  /// Whether a scalar is hostile wherever it stands. The joiners 200C and 200D are not: see `isJoiner`.
  package static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether a scalar is U+200C or U+200D, which are hostile unless `joins` says otherwise.
  package static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// Whether a joiner between these two scalars joins what it stands between.
  ///
  /// Both must be of scripts whose letters join (Arabic and its kin, Mongolian, Indic scripts), or
  /// both emoji.
  package static func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    return isJoining(before) && isJoining(after) || isPictorial(before) && isPictorial(after)
  }

  /// The mark that stands for a hostile scalar: a control picture, or `⟨U+202E⟩`.
  ///
  /// With `ascii`, `<U+202E>` for each.
  package static func mark(for scalar: Unicode.Scalar, ascii: Bool = false) -> String {
    if !ascii {
      if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        return String(Character(picture))
      }
      if scalar.value == 0x7F { return "\u{2421}" }
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return ascii ? "<U+\(padded)>" : "⟨U+\(padded)⟩"
  }

  /// The text with every hostile scalar as its mark, line ends and tabs too. O(n).
  package static func visible(_ text: String, ascii: Bool = false) -> String {
    rewritten(text, ascii: ascii, keepsLines: false)
  }

  /// The text as a command may print it: LF stays, a tab becomes a space, all else as in `visible`.
  package static func printable(_ text: String, ascii: Bool = false) -> String {
    rewritten(text, ascii: ascii, keepsLines: true)
  }

  private static func rewritten(_ text: String, ascii: Bool, keepsLines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || (keepsLines && $0 == 0x0A) }) {
      return text
    }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if keepsLines, scalar == "\n" || scalar == "\t" {
        result.append(scalar == "\n" ? scalar : " ")
      } else if isHostile(scalar) || isJoiner(scalar) && !joinsAt(index, of: scalars) {
        result.append(contentsOf: mark(for: scalar, ascii: ascii).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func joinsAt(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    joins(
      index > 0 ? scalars[index - 1] : nil, index + 1 < scalars.count ? scalars[index + 1] : nil)
  }

  /// Whether the scalar is a letter or a sign of a script whose letters join.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Arabic, Syriac, Thaana's neighbours, N'Ko, Mandaic, Arabic extended; Indic scripts to Sinhala;
    // Tibetan and Myanmar; Khmer, Mongolian; Arabic presentation forms; Indic scripts beyond the BMP.
    case 0x620...0x669, 0x66E...0x6D3, 0x6D5...0x7FF, 0x840...0x8FF, 0x900...0xDFF,
      0xF40...0xFBC, 0x1000...0x109F, 0x1780...0x17DD, 0x1820...0x18AA, 0xA8E0...0xA8FF,
      0xFB50...0xFDFB, 0xFE70...0xFEFC, 0x10A00...0x10A3F, 0x11000...0x11FFF, 0x1E900...0x1E94A:
      let category = scalar.properties.generalCategory
      return switch category {
      case .otherLetter, .nonspacingMark, .spacingMark, .modifierLetter, .uppercaseLetter,
        .lowercaseLetter:
        true
      default: false
      }
    default: return false
    }
  }

  private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value >= 0x2190 && scalar.properties.isEmoji
  }
}
