/// The trie over sorted words, written level by level without the words: `IndexTrie` for words that are not all in
/// memory.
///
/// Of each word is held how much it shares with the one before it, its length, and the labels of the nodes that begin
/// with it.
struct TrieLevels {
  private var shared: [UInt8] = []
  private var lengths: [UInt8] = []
  private var labels: [UInt8] = []
  private var last: [UInt8] = []

  /// Adds the next word in ascending order.
  mutating func add(_ word: UnsafeRawBufferPointer) {
    let common = zip(last, word).prefix { $0 == $1 }.count
    shared.append(UInt8(clamping: common))
    settleLast()
    lengths.append(UInt8(clamping: word.count))
    last = Array(word)
  }

  /// Notes the labels of the nodes that begin with the last word, once it is known what the next one shares with it.
  private mutating func settleLast() {
    guard let word = lengths.indices.last else { return }
    let depths = depths(of: word)
    if !depths.isEmpty {
      labels.append(contentsOf: last[(depths.lowerBound - 1)..<(depths.upperBound - 1)])
    }
  }

  /// The depths of the nodes that begin with a word: below what it shares with the word before it, and one level
  /// beyond where it stands alone.
  private func depths(of word: Int) -> Range<Int> {
    let before = Int(shared[word])
    let behind = word + 1 < shared.count ? Int(shared[word + 1]) : 0
    let deepest = min(Int(lengths[word]), max(before, behind) + 1, Int(UInt8.max))
    return (before + 1)..<(max(before, deepest) + 1)
  }

  /// Gives the nodes, breadth first: the label, the first word and the first child of each; and behind them the number
  /// of words and of nodes, without a label.
  mutating func write(_ take: (UInt8?, UInt32, UInt32) throws -> Void) rethrows {
    settleLast()
    try take(0, 0, 1)
    var base = 1
    // A node with one word has no children, the root neither.
    var count = lengths.count > 1 ? 1 : 0
    var depth = 1
    while count > 0 {
      let below = try writeLevel(depth, children: base, take)
      (base, count, depth) = (base + below.nodes, below.children, depth + 1)
    }
    try take(nil, UInt32(lengths.count), UInt32(base))
  }

  /// Writes the nodes of a depth, the first of which has the number `first`.
  private func writeLevel(
    _ depth: Int, children first: Int, _ take: (UInt8?, UInt32, UInt32) throws -> Void
  ) rethrows -> (nodes: Int, children: Int) {
    let nodes = lengths.indices.count { depths(of: $0).contains(depth) }
    var (label, children) = (0, 0)
    for word in lengths.indices {
      let depths = depths(of: word)
      if depths.contains(depth) {
        try take(
          labels[label + depth - depths.lowerBound], UInt32(word), UInt32(first + nodes + children))
      }
      if depths.contains(depth + 1) { children += 1 }
      label += depths.count
    }
    return (nodes, children)
  }
}
