/// Finds the names whose initials stand behind them in parentheses: "Islamic Front in Zorblat (IFZ)".
///
/// The letters tell how far the name reaches where words in small letters part its capitals.
struct Acronyms {
  /// The ends of the names by their first tokens.
  let names: [Int: Int]

  /// The names of a text; linear in its length.
  init(_ text: ProseText, barriers: NameBarriers) {
    var names: [Int: Int] = [:]
    for open in text.tokens.indices where text.isMark(open, "(") {
      if let start = Self.start(before: open, text),
        (start..<open).allSatisfy({ barriers[$0] != .barred })
      {
        names[start] = open
      }
    }
    self.names = names
  }

  /// The first token of the words in front of a parenthesis that its letters spell.
  private static func start(before open: Int, _ text: ProseText) -> Int? {
    let short = open + 1
    guard text.shape(short) == .upper,
      text.isMark(short + 1, ")") || text.isMark(short + 1, ";") || text.isMark(short + 1, ",")
    else { return nil }
    let letters = text.bytes[text.tokens[short].range.range].filter { $0 &- 65 < 26 }
    guard (3...8).contains(letters.count) else { return nil }
    var left = letters[...]
    var index = open - 1
    var first: Int?
    var skipped = 0
    while index >= max(0, open - 16), let letter = left.last {
      guard text.kind(index) == .word else { return nil }
      let initial = text.bytes[Int(text.tokens[index].start)]
      if initial | 32 == letter | 32, text.isCapital(index) || skipped == 0 || isSmall(index, text)
      {
        left.removeLast()
        first = index
        skipped = 0
      } else {
        // Words that have no letter: "of", "the", "in".
        guard !text.isCapital(index), text.tokens[index].end - text.tokens[index].start <= 3,
          skipped < 2
        else { return nil }
        skipped += 1
      }
      index -= 1
    }
    guard left.isEmpty, let first, text.isCapital(first) else { return nil }
    return first
  }

  private static func isSmall(_ index: Int, _ text: ProseText) -> Bool { !text.isCapital(index) }
}
