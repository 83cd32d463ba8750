/// The trie over sorted words, as an index keeps it: breadth first, so that a node's children stand together.
///
/// A node with one word has no children: the rest of that word is read from the word itself.
struct IndexTrie {
  private(set) var labels: [UInt8] = []
  /// The first word of each node, and behind the last node of all the number of words.
  private(set) var words: [UInt32] = []
  /// The first child of each node, and behind the last the number of nodes.
  private(set) var children: [UInt32] = []

  /// The trie of `count` words, whose bytes `word` gives. Linear in the words' bytes.
  init(count: Int, word: (Int) -> ArraySlice<UInt8>) {
    var ends: [UInt32] = []
    var depths: [UInt8] = []
    func add(_ label: UInt8, _ range: Range<Int>, _ depth: Int) {
      labels.append(label)
      words.append(UInt32(range.lowerBound))
      ends.append(UInt32(range.upperBound))
      depths.append(UInt8(clamping: depth))
    }
    add(0, 0..<count, 0)
    var node = 0
    while node < labels.count {
      children.append(UInt32(labels.count))
      let range = Int(words[node])..<Int(ends[node])
      if range.count > 1, depths[node] < UInt8.max {
        let depth = Int(depths[node])
        for (label, part) in Self.parts(of: range, at: depth, word) { add(label, part, depth + 1) }
      }
      node += 1
    }
    words.append(UInt32(count))
    children.append(UInt32(labels.count))
  }

  /// The words of a range that are longer than `depth`, parted by their byte there.
  private static func parts(
    of range: Range<Int>, at depth: Int, _ word: (Int) -> ArraySlice<UInt8>
  ) -> [(UInt8, Range<Int>)] {
    var parts: [(UInt8, Range<Int>)] = []
    for number in range {
      let bytes = word(number)
      guard bytes.count > depth else { continue }
      let label = bytes[bytes.startIndex + depth]
      if let last = parts.last, last.0 == label {
        parts[parts.count - 1].1 = last.1.lowerBound..<(number + 1)
      } else {
        parts.append((label, number..<(number + 1)))
      }
    }
    return parts
  }
}
