/// A set of words that is asked with bytes, so that no text is made of what is not in it.
struct WordTable: Sendable {
  private var words: [UInt8] = []
  /// For each slot where its word stands in `words`; empty slots have no bytes.
  private var slots: [(start: Int32, count: Int32)]
  private let ignoresCase: Bool
  private let ignoresDots: Bool

  /// A set of `words`, in which case or dots may not count.
  init(_ words: some Collection<String>, ignoresCase: Bool = false, ignoresDots: Bool = false) {
    self.ignoresCase = ignoresCase
    self.ignoresDots = ignoresDots
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    for word in words { insert(word) }
  }

  private mutating func insert(_ word: String) {
    let folded = word.utf8.filter { !ignoresDots || $0 != UInt8(ascii: ".") }
      .map { ignoresCase ? EntryBytes.lowercased($0) : $0 }
    guard !folded.isEmpty else { return }
    var slot = folded.reduce(Self.seed) { Self.mixed($0, $1) } & (slots.count - 1)
    while slots[slot].count > 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (Int32(words.count), Int32(folded.count))
    words += folded
  }

  /// Whether the text in `range` is a word of the set.
  func contains(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    var (hash, count) = (Self.seed, 0)
    forEach(source, range) { byte in
      hash = Self.mixed(hash, byte)
      count += 1
      return true
    }
    var slot = hash & (slots.count - 1)
    while slots[slot].count > 0 {
      if Int(slots[slot].count) == count, isWord(at: Int(slots[slot].start), source, range) {
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func isWord(at start: Int, _ source: EntryBytes, _ range: Range<Int>) -> Bool {
    var index = start
    return forEach(source, range) { byte in
      defer { index += 1 }
      return words[index] == byte
    }
  }

  /// Hands on the bytes that count until one does not fit; returns whether all did.
  @inline(__always)
  @discardableResult
  private func forEach(_ source: EntryBytes, _ range: Range<Int>, _ fits: (UInt8) -> Bool) -> Bool {
    for index in range {
      let byte = source.bytes[index]
      if ignoresDots, byte == UInt8(ascii: ".") { continue }
      guard fits(ignoresCase ? EntryBytes.lowercased(byte) : byte) else { return false }
    }
    return true
  }

  private static let seed = 5381

  private static func mixed(_ hash: Int, _ byte: UInt8) -> Int { (hash &* 33) ^ Int(byte) }
}
