/// Which words of one name the words of others may meet by themselves, remembered for the names to come.
///
/// The names of one party, and of parties that may be meant by one name, share most of their words.
struct AlikeWords: Sendable {
  /// A word of another name.
  private struct Known {
    var spelling: WordHash
    var hash: WordHash
    /// The places of the name's words that it may meet, a bit a word.
    var places: UInt64
    /// Whether letters were compared one by one, without which the word may meet too many.
    var isClose = false
  }

  private let name: PreparedName
  /// Whether the names are people's.
  private let personal: Bool
  /// What is known of words, at or behind the place that a word's hash gives; a power of two of them, half empty.
  private var slots: [Known?]
  private var count = 0

  /// The words alike to those of a name; `personal` for names of people.
  init(_ name: PreparedName, personal: Bool) {
    self.name = name
    self.personal = personal
    slots = []
  }

  /// The places of the name's words that a word of another name may meet by itself, as far as was looked, a bit a
  /// word; the scripts of both names are the same.
  mutating func places(of word: NameWord, in other: PreparedName) -> UInt64 {
    // A number may go on over two words, and is spelt as the first of them.
    guard word.kind != .number else { return close(to: word, other, among: .max) }
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    if let known = slots[slot] { return known.places }
    let comparison = WordComparison(left: name, right: other, personal: personal)
    let places = places(among: .max) { comparison.mayBeAlike($0, word) }
    slots[slot] = Known(
      spelling: word.spelling, hash: word.hash, places: places, isClose: places == 0)
    count += 1
    return places
  }

  /// Looks closely at a word that was looked at; whether it may meet fewer than it seemed.
  mutating func lookClosely(at word: NameWord, in other: PreparedName) -> Bool {
    guard word.kind != .number, !slots.isEmpty else { return false }
    let slot = slot(of: word)
    guard let known = slots[slot], !known.isClose else { return false }
    let places = close(to: word, other, among: known.places)
    slots[slot]?.isClose = true
    slots[slot]?.places = places
    return places != known.places
  }

  private func close(to word: NameWord, _ other: PreparedName, among places: UInt64) -> UInt64 {
    let comparison = WordComparison(left: name, right: other, personal: personal)
    return self.places(among: places) { comparison.areAlike($0, word) }
  }

  private func places(among places: UInt64, _ condition: (NameWord) -> Bool) -> UInt64 {
    var found: UInt64 = 0
    for place in name.words.indices
    where places & 1 << UInt64(place) != 0 && condition(name.words[place]) {
      found |= 1 << UInt64(place)
    }
    return found
  }

  /// The slot that knows a word, or the empty one for it.
  private func slot(of word: NameWord) -> Int {
    var slot = Self.place(word.spelling, of: slots.count)
    while let known = slots[slot], known.spelling != word.spelling || known.hash != word.hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let known = slots.compactMap(\.self)
    slots = Array(repeating: nil, count: max(128, slots.count * 2))
    for word in known {
      var slot = Self.place(word.spelling, of: slots.count)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = word
    }
  }

  private static func place(_ hash: WordHash, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash.value >> 20) & (count - 1)
  }
}
