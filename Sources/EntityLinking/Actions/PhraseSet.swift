/// Phrases that a text is searched for all at once.
struct PhraseSet: Sendable {
  /// The phrases by their first bytes.
  private var phrases = [[[UInt8]]](repeating: [], count: 256)

  /// Adds a phrase; one without bytes is found nowhere.
  mutating func insert(_ phrase: [UInt8]) {
    if let first = phrase.first { phrases[Int(first)].append(phrase) }
  }

  /// Where the first phrase stands in a text, byte for byte; `nil` where none does.
  func first(in text: [UInt8]) -> Range<Int>? {
    for start in text.indices {
      for phrase in phrases[Int(text[start])]
      where start + phrase.count <= text.count && text[start...].starts(with: phrase) {
        return start..<(start + phrase.count)
      }
    }
    return nil
  }
}
