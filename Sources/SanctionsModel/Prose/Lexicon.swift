/// The words that some table of `Resources/` knows, found by the hash of their folded bytes.
///
/// Words are told apart by a 64-bit FNV-1a hash of their ASCII-lowercased bytes alone.
struct Lexicon: Sendable {
  /// What is known of one word.
  struct Word: Sendable {
    var classes: WordClass = []
    var senses: WordSense = []
    private var number: Int32 = 0
    private var monthNumber: UInt8 = 0
    /// What a count noun counts.
    var counts: TargetCount.Target?
    var weekday: Weekday?

    /// The value of a number word, at most two thousand million.
    var value: Int {
      get { Int(number) }
      set { number = Int32(clamping: newValue) }
    }

    /// The month, 1 to 12.
    var month: Int {
      get { Int(monthNumber) }
      set { monthNumber = UInt8(clamping: newValue) }
    }
  }

  /// The place of a word in the table of hashes; id 0 where it is free.
  private struct Slot {
    var hash: UInt64 = 0
    var id: Int32 = 0
  }

  /// The words by id; id 0 is the unknown word.
  private(set) var words: [Word] = [Word()]
  private var slots = [Slot](repeating: Slot(), count: 1 << 14)

  /// An empty lexicon.
  init() {}

  /// The start value of a word's hash.
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash with one more byte, letters folded to lower case.
  @inline(__always) static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let folded = byte &- 65 < 26 ? byte | 32 : byte
    return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
  }

  /// The id of a hash; 0 where no table knows the word.
  @inline(__always) func id(_ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot].id != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slots[slot].id
  }

  /// The id of a hash, made where it is new.
  mutating func intern(_ hash: UInt64) -> Int32 {
    let known = id(hash)
    if known != 0 { return known }
    if words.count * 2 > slots.count { grow() }
    words.append(Word())
    place(hash, Int32(words.count - 1))
    return Int32(words.count - 1)
  }

  /// Changes what is known of a word.
  mutating func update(_ text: some StringProtocol, _ change: (inout Word) -> Void) {
    var hash = Self.hashSeed
    for byte in text.utf8 { hash = Self.hash(hash, byte) }
    change(&words[Int(intern(hash))])
  }

  /// Marks a word as the first of some phrase.
  mutating func markPhraseStart(_ id: Int32) { words[Int(id)].classes.insert(.phraseStart) }

  private mutating func place(_ hash: UInt64, _ id: Int32) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(hash: hash, id: id)
  }

  private mutating func grow() {
    let old = slots.filter { $0.id != 0 }
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in old { place(slot.hash, slot.id) }
  }
}

extension Lexicon {
  /// Adds the words of the tables of words, count nouns, everyday words and number words.
  mutating func addTables() {
    for row in TableRow.rows(of: "prose-words.tsv") { addClass(row.text(0), row.list(1)) }
    for row in TableRow.rows(of: "count-nouns.tsv") {
      for word in row.list(1) {
        update(word) {
          $0.counts = TargetCount.Target(rawValue: row.text(0))
          $0.classes.insert(.countNoun)
        }
      }
    }
    for row in TableRow.rows(of: "count-words.tsv") {
      for word in row.list(1) { update(word) { $0.senses.formUnion(.named(row.text(0))) } }
    }
    for row in TableRow.rows(of: "everyday-words.tsv") {
      for word in row.list(1) { update(word) { $0.senses.insert(.everyday) } }
    }
    for row in TableRow.rows(of: "number-words.tsv") {
      update(row.text(1)) {
        $0.value = Int(row.text(2)) ?? 0
        $0.classes.insert(row.text(0) == "multiplier" ? .multiplier : .numberWord)
      }
    }
  }

  private mutating func addClass(_ name: String, _ list: [String]) {
    let month = name.hasPrefix("month") ? Int(name.dropFirst(5)) : nil
    let added = month == nil ? WordClass.named(name) : .month
    for (index, word) in list.enumerated() {
      update(word) {
        $0.classes.formUnion(added)
        $0.senses.formUnion(WordSense.named(name))
        if let month { $0.month = month }
        if name == "weekday" { $0.weekday = Self.weekday(word, index) }
      }
    }
  }

  private static func weekday(_ word: String, _ index: Int) -> Weekday? {
    Weekday.allCases.first { $0.rawValue.lowercased().hasPrefix(word.prefix(3)) }
  }
}
