/// A segment of the name index, read where it lies in memory.
///
/// No offset and no number that it holds is trusted: a damaged segment gives wrong names, but no read
/// leaves its bytes.
public final class NameSegment: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let owner: any AnyObject & Sendable
  private let bodyDigest: UInt64
  let wordStarts, wordBytes, nodeLabels, nodeWords, nodeChildren, skeletons,
    postingStarts: IndexArray
  let postings, nameStarts, nameWords, nameLengths, nameEntities, namePositions,
    superseded: IndexArray

  /// How many words and names the segment has.
  let wordCount: Int
  public let nameCount: Int

  /// The segment in `bytes`, which stay as they are while `owner` lives; `nil` where its header is damaged.
  ///
  /// Reads the header alone, whatever the size of the segment.
  public init?(bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    guard let header = IndexHeader(bytes) else { return nil }
    self.bytes = bytes
    self.owner = owner
    bodyDigest = header.bodyDigest
    func part(_ part: IndexPart) -> IndexArray {
      IndexArray(UnsafeRawBufferPointer(rebasing: bytes[header.ranges[part.rawValue]]))
    }
    wordStarts = part(.wordStarts)
    wordBytes = part(.wordBytes)
    nodeLabels = part(.nodeLabels)
    nodeWords = part(.nodeWords)
    nodeChildren = part(.nodeChildren)
    skeletons = part(.skeletons)
    postingStarts = part(.postingStarts)
    postings = part(.postings)
    nameStarts = part(.nameStarts)
    nameWords = part(.nameWords)
    nameLengths = part(.nameLengths)
    nameEntities = part(.nameEntities)
    namePositions = part(.namePositions)
    superseded = part(.superseded)
    wordCount = max(0, wordStarts.count / 4 - 1)
    nameCount = nameLengths.count
  }

  /// Whether every byte of the body is as it was written. Linear.
  public var isSound: Bool {
    IndexDigest.of(UnsafeRawBufferPointer(rebasing: bytes[IndexHeader.size...])) == bodyDigest
  }

  /// The entities whose names in earlier segments count no more, ascending.
  public var supersededEntities: [UInt32] {
    (0..<(superseded.count / 4)).map { superseded.number($0) }
  }

  /// How many bytes the segment has.
  public var byteCount: Int { bytes.count }

  /// Whether the names of an entity in earlier segments count no more.
  func supersedes(_ entity: UInt32) -> Bool {
    let count = superseded.count / 4
    let place = (0..<count).firstPlace { superseded.number($0) >= entity }
    return place < count && superseded.number(place) == entity
  }

  /// The bytes of a word.
  func word(_ word: Int) -> UnsafeRawBufferPointer {
    wordBytes.slice(Int(wordStarts.number(word)), Int(wordStarts.number(word + 1)))
  }

  /// The number of bytes of a word.
  func wordLength(_ word: Int) -> Int {
    max(0, Int(wordStarts.number(word + 1)) - Int(wordStarts.number(word)))
  }

  /// Where the words of a name stand in `nameWords`.
  func wordRange(ofName name: Int) -> Range<Int> {
    let start = Int(nameStarts.number(name))
    return
      start..<max(start, min(Int(nameStarts.number(name + 1)), start + NameIndexBuilder.mostWords))
  }

  /// The word at a place of `nameWords`.
  func nameWord(_ place: Int) -> Int {
    Int(nameWords.byte(place * 3)) | Int(nameWords.byte(place * 3 + 1)) << 8
      | Int(nameWords.byte(place * 3 + 2)) << 16
  }

  /// The names that hold a word, ascending.
  func names(ofWord word: Int) -> PostingList {
    PostingList(
      postings.slice(
        Int(postingStarts.number(word)), Int(postingStarts.number(word + 1))))
  }

  /// How many bytes the postings of some words take: a measure of how many names there are.
  func postingBytes(_ words: Range<Int>) -> Int {
    max(
      0, Int(postingStarts.number(words.upperBound)) - Int(postingStarts.number(words.lowerBound)))
  }

  /// Where some bytes stand in the bytes of all words, ascending.
  func offsets(of needle: ArraySlice<UInt8>) -> [Int] {
    guard let first = needle.first else { return [] }
    let text = wordBytes.slice(0, wordBytes.count)
    var offsets: [Int] = []
    var offset = 0
    while offset + needle.count <= text.count {
      if text[offset] == first, text[offset..<(offset + needle.count)].elementsEqual(needle) {
        offsets.append(offset)
      }
      offset += 1
    }
    return offsets
  }

  /// The word in which a byte of all words' bytes lies, `first` or a later one.
  func word(at offset: Int, from first: Int) -> Int {
    var (low, high) = (first, wordCount)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(wordStarts.number(middle)) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The words whose consonants have this hash.
  func words(withSkeleton hash: UInt32) -> [Int] {
    let count = skeletons.count / 8
    var place = (0..<count).firstPlace { skeletons.number($0 * 2) >= hash }
    var words: [Int] = []
    while place < count, skeletons.number(place * 2) == hash {
      let word = Int(skeletons.number(place * 2 + 1))
      if word < wordCount { words.append(word) }
      place += 1
    }
    return words
  }
}
