/// The scripts of a name that Latin letters render but poorly.
struct NameScript: OptionSet, Sendable {
  let rawValue: UInt8

  /// Arabic, Hebrew or Indic letters, which leave vowels out.
  static let consonantal = NameScript(rawValue: 1)
  /// Han characters or kana, which render foreign names syllable by syllable.
  static let syllabic = NameScript(rawValue: 2)

  /// Hangul, which is romanised in several ways.
  static let hangul = NameScript(rawValue: 4)

  /// A set of these bits.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The scripts in a text, told by their blocks of Unicode. Linear.
  init(of text: String) {
    var found: NameScript = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0590...0x08FF, 0x0900...0x0DFF, 0x1780...0x17FF: found.insert(.consonantal)
      case 0x3040...0x30FF, 0x3400...0x9FFF: found.insert(.syllabic)
      case 0xAC00...0xD7A3: found.insert(.hangul)
      default: break
      }
    }
    self = found
  }
}
