import Testing

@testable import TerminalGrid

@Suite struct HostileTextTests {
  @Test(
    "Every scalar of the set is shown as a mark",
    arguments: [
      (UInt32(0x1B), "␛"), (0x00, "␀"), (0x0A, "␊"), (0x7F, "␡"), (0x85, "⟨U+0085⟩"),
      (0xAD, "⟨U+00AD⟩"), (0x61C, "⟨U+061C⟩"), (0x200B, "⟨U+200B⟩"), (0x202E, "⟨U+202E⟩"),
      (0x2028, "⟨U+2028⟩"), (0x2060, "⟨U+2060⟩"), (0x2069, "⟨U+2069⟩"), (0xFEFF, "⟨U+FEFF⟩"),
      (0xE0041, "⟨U+E0041⟩"),
    ])
  func marks(value: UInt32, mark: String) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(HostileText.visible("a\(Character(scalar))b") == "a\(mark)b")
  }

  @Test("The ASCII form is spelt out")
  func asciiMarks() {
    #expect(HostileText.visible("\u{1B}[0m\u{202E}", ascii: true) == "<U+001B>[0m<U+202E>")
  }

  @Test("Joiners stay between the letters that they join, and nowhere else")
  func joiners() {
    #expect(HostileText.visible("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(HostileText.visible("क्\u{200D}ष") == "क्\u{200D}ष")
    #expect(HostileText.visible("👩\u{200D}💻") == "👩\u{200D}💻")
    #expect(HostileText.visible("pay\u{200D}pal") == "pay⟨U+200D⟩pal")
    #expect(HostileText.visible("می\u{200C} ") == "می⟨U+200C⟩ ")
    #expect(HostileText.visible("\u{200D}") == "⟨U+200D⟩")
  }

  @Test("What is printed keeps its lines, and loses its tabs")
  func printable() {
    #expect(HostileText.printable("a\n\tb\r\u{7}") == "a\n b␍␇")
  }

  @Test("No text can bring a hostile scalar into a cell")
  func noHostileCell() {
    var generator = SeededGenerator(seed: 20_170_822)
    for round in 0..<600 {
      let text = Self.randomText(&generator)
      var grid = Grid(size: GridSize(columns: 1 + round % 40, rows: 2), isASCII: round % 5 == 0)
      grid.draw(text, row: 0, column: round % 3)
      grid.draw(text, row: 1, column: 0, limit: 1 + round % 17)
      for row in grid.rows {
        let scalars = Array(row.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
          #expect(!HostileText.isHostile(scalar))
          guard HostileText.isJoiner(scalar) else { continue }
          #expect(
            HostileText.joins(
              index > 0 ? scalars[index - 1] : nil,
              index + 1 < scalars.count ? scalars[index + 1] : nil))
        }
        #expect(TextWidth.width(of: row) <= grid.size.columns)
      }
    }
  }

  /// Scalars of everywhere, hostile ones and joiners often.
  private static func randomText(_ generator: inout SeededGenerator) -> String {
    let often: [UInt32] = [
      0x1B, 0x9B, 0x202E, 0x200D, 0x200C, 0x200B, 0xE0020, 0x62E, 0x94D, 0x915, 0x1F469, 0x1F4BB,
      0x301, 0x20, 0x61, 0xAC00, 0xFE0F,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      let value =
        Bool.random(using: &generator)
        ? often[Int.random(in: 0..<often.count, using: &generator)]
        : UInt32.random(in: 0...0x10FFFF, using: &generator)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }
}

/// A generator whose numbers are the same at every run: SplitMix64, after Steele, Lea and Flood.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that begins at a seed.
  init(seed: UInt64) { state = seed }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
