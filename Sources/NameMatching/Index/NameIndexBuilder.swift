/// Builds a segment of the name index.
public struct NameIndexBuilder {
  private struct Name {
    var entity: UInt32
    var position: UInt8
    var length: UInt8
    var firstWord: UInt32
    var wordCount: UInt8
  }

  private var names: [Name] = []
  private var nameWords: [UInt32] = []
  private var words = IndexedWords()
  private var superseded: [UInt32] = []
  /// The most words of one name that are indexed.
  static let mostWords = 64
  /// The bit of a position that marks a weak alias.
  static let weakBit: UInt8 = 0x80

  /// A builder without names.
  public init() {}

  /// How many names were added.
  public var count: Int { names.count }

  /// Says that the names of an entity in earlier segments count no more.
  public mutating func supersede(_ entity: UInt32) { superseded.append(entity) }

  /// Adds one name of an entity; `position` tells which of its names it is (the first 127 are told apart).
  ///
  /// A name without letters or digits is left out.
  public mutating func add(_ name: String, entity: UInt32, position: Int, isStrong: Bool) {
    let folded = NameFolding.foldedBytes(name)
    let first = nameWords.count
    var start = 0
    for end in 0...folded.count where end == folded.count || folded[end] == 32 {
      if end > start, nameWords.count - first < Self.mostWords {
        nameWords.append(words.number(of: folded[start..<end]))
      }
      start = end + 1
    }
    guard nameWords.count > first else { return }
    names.append(
      Name(
        entity: entity, position: UInt8(min(position, 127)) | (isStrong ? 0 : Self.weakBit),
        length: UInt8(clamping: folded.count), firstWord: UInt32(first),
        wordCount: UInt8(nameWords.count - first)))
  }

  /// The bytes of the segment. Linear but for two sorts.
  public consuming func finish() -> [UInt8] {
    sortNames()
    let order = words.sorted()
    var parts = [[UInt8]](repeating: [], count: IndexPart.allCases.count)
    writeWords(order, into: &parts)
    renumber(order)
    writePostings(order.count, into: &parts)
    writeNames(into: &parts)
    parts[IndexPart.superseded.rawValue] = IndexBytes.of(Array(Set(superseded)).sorted())
    return Self.joined(parts)
  }

  /// Shorter names first: of two that answer a query alike the shorter one is shown first.
  private mutating func sortNames() {
    names.sort {
      ($0.length, $0.position & Self.weakBit, $0.entity, $0.position)
        < ($1.length, $1.position & Self.weakBit, $1.entity, $1.position)
    }
  }

  private func writeWords(_ order: [UInt32], into parts: inout [[UInt8]]) {
    var (starts, bytes) = ([UInt32(0)], [UInt8]())
    bytes.reserveCapacity(words.bytes.count)
    var skeletons: [UInt64] = []
    for (new, old) in order.enumerated() {
      let word = words.word(Int(old))
      bytes.append(contentsOf: word)
      starts.append(UInt32(bytes.count))
      skeletons.append(UInt64(WordSkeleton.hash(of: word)) << 32 | UInt64(new))
    }
    skeletons.sort()
    let trie = IndexTrie(count: order.count) { words.word(Int(order[$0])) }
    parts[IndexPart.wordStarts.rawValue] = IndexBytes.of(starts)
    parts[IndexPart.wordBytes.rawValue] = bytes
    parts[IndexPart.nodeLabels.rawValue] = trie.labels
    parts[IndexPart.nodeWords.rawValue] = IndexBytes.of(trie.words)
    parts[IndexPart.nodeChildren.rawValue] = IndexBytes.of(trie.children)
    parts[IndexPart.skeletons.rawValue] = IndexBytes.of(
      skeletons.flatMap { [UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)] })
  }

  private mutating func renumber(_ order: [UInt32]) {
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    for index in nameWords.indices { nameWords[index] = numbers[Int(nameWords[index])] }
  }

  private func writePostings(_ wordCount: Int, into parts: inout [[UInt8]]) {
    var ends = [Int](repeating: 0, count: wordCount + 1)
    for word in nameWords { ends[Int(word) + 1] += 1 }
    for index in 1..<ends.count { ends[index] += ends[index - 1] }
    let firsts = ends
    var lists = [UInt32](repeating: 0, count: nameWords.count)
    for (number, name) in names.enumerated() {
      for index in Int(name.firstWord)..<(Int(name.firstWord) + Int(name.wordCount)) {
        let word = Int(nameWords[index])
        // A word that a name holds twice stands once in the list.
        if ends[word] > firsts[word], lists[ends[word] - 1] == UInt32(number) { continue }
        lists[ends[word]] = UInt32(number)
        ends[word] += 1
      }
    }
    var (starts, bytes) = ([UInt32(0)], [UInt8]())
    bytes.reserveCapacity(lists.count * 2)
    for word in 0..<wordCount {
      var last: UInt32 = 0
      for place in firsts[word]..<ends[word] {
        IndexBytes.append(lists[place] - last, to: &bytes)
        last = lists[place]
      }
      starts.append(UInt32(bytes.count))
    }
    parts[IndexPart.postingStarts.rawValue] = IndexBytes.of(starts)
    parts[IndexPart.postings.rawValue] = bytes
  }

  private func writeNames(into parts: inout [[UInt8]]) {
    var (starts, bytes) = ([UInt32(0)], [UInt8]())
    bytes.reserveCapacity(nameWords.count * 3)
    for name in names {
      for index in Int(name.firstWord)..<(Int(name.firstWord) + Int(name.wordCount)) {
        let word = nameWords[index]
        bytes.append(UInt8(truncatingIfNeeded: word))
        bytes.append(UInt8(truncatingIfNeeded: word >> 8))
        bytes.append(UInt8(truncatingIfNeeded: word >> 16))
      }
      starts.append(UInt32(bytes.count / 3))
    }
    parts[IndexPart.nameStarts.rawValue] = IndexBytes.of(starts)
    parts[IndexPart.nameWords.rawValue] = bytes
    parts[IndexPart.nameLengths.rawValue] = names.map(\.length)
    parts[IndexPart.nameEntities.rawValue] = IndexBytes.of(names.map(\.entity))
    parts[IndexPart.namePositions.rawValue] = names.map(\.position)
  }

  private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    let sizes = parts.map(\.count)
    let ranges = IndexHeader(sizes: sizes, bodyDigest: 0).ranges
    var bytes = [UInt8](repeating: 0, count: IndexHeader.size)
    bytes.reserveCapacity(ranges.last?.upperBound ?? 0)
    for (part, range) in zip(parts, ranges) {
      bytes.append(contentsOf: repeatElement(0, count: range.lowerBound - bytes.count))
      bytes.append(contentsOf: part)
    }
    let digest = bytes.withUnsafeBytes {
      IndexDigest.of(UnsafeRawBufferPointer(rebasing: $0[IndexHeader.size...]))
    }
    bytes.replaceSubrange(
      0..<IndexHeader.size, with: IndexHeader(sizes: sizes, bodyDigest: digest).bytes)
    return bytes
  }
}
