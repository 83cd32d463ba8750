/// Merges segments that hold the names of different entities into one, with a bounded part of it in memory: four
/// bytes a name, and some ten a word.
///
/// The bytes are those that `NameIndexBuilder` makes of all names at once.
package final class NameIndexMerge {
  /// Takes the next bytes of a part: each part comes from its beginning to its end, several in turns.
  package typealias Sink = (IndexPart, [UInt8]) throws -> Void

  let runs: [NameSegment]
  private let superseded: [UInt32]
  private let sink: Sink
  private let release: () -> Void
  private var buffers = [[UInt8]](repeating: [], count: IndexPart.allCases.count)
  private var steps = 0

  /// How many words the merged segment has.
  var wordCount = 0
  /// The number that each word of each run has in the merged segment.
  var wordNumbers: [[UInt32]]
  /// The same for names.
  var nameNumbers: [[UInt32]]
  /// Where each run is read.
  var places: [Int]

  private static let bufferSize = 1 << 14

  /// A merge of `runs` into `sink`. `superseded` are the entities whose names in earlier segments count no more,
  /// ascending. `release` is called now and then: what was read of the runs is not needed in memory.
  package init(
    _ runs: [NameSegment], superseded: [UInt32], release: @escaping () -> Void, sink: @escaping Sink
  ) {
    self.runs = runs
    self.superseded = superseded
    self.release = release
    self.sink = sink
    wordNumbers = runs.map { _ in [] }
    nameNumbers = runs.map { _ in [] }
    places = runs.map { _ in 0 }
  }

  /// Gives all parts to the sink; throws what it throws.
  package func write() throws {
    try mergeWords()
    try mergeSkeletons()
    try mergeNames()
    try mergePostings()
    for entity in superseded { try put(entity, .superseded) }
    for part in IndexPart.allCases { try flush(part) }
    release()
  }

  /// The runs that have an element, from the first one of each on; `counts` are how many each has.
  func queue(_ counts: [Int], isBefore: @escaping (Int, Int) -> Bool) -> MergeQueue {
    for run in runs.indices { places[run] = 0 }
    return MergeQueue(runs.indices.filter { counts[$0] > 0 }, isBefore: isBefore)
  }

  /// Goes to the next of the `count` elements of the first run.
  func advance(_ queue: inout MergeQueue, _ run: Int, of count: Int) {
    places[run] += 1
    queue.moveFirst(isEmpty: places[run] >= count)
    steps += 1
    if steps & 0xFFF == 0 { release() }
  }

  /// Writes a number of four bytes.
  func put(_ number: UInt32, _ part: IndexPart) throws {
    let place = part.rawValue
    withUnsafeBytes(of: number.littleEndian) { buffers[place].append(contentsOf: $0) }
    if buffers[place].count >= Self.bufferSize { try flush(part) }
  }

  /// Writes a byte.
  func put(_ byte: UInt8, _ part: IndexPart) throws {
    buffers[part.rawValue].append(byte)
    if buffers[part.rawValue].count >= Self.bufferSize { try flush(part) }
  }

  /// Writes bytes.
  func put(_ bytes: some Sequence<UInt8>, _ part: IndexPart) throws {
    buffers[part.rawValue].append(contentsOf: bytes)
    if buffers[part.rawValue].count >= Self.bufferSize { try flush(part) }
  }

  private func flush(_ part: IndexPart) throws {
    guard !buffers[part.rawValue].isEmpty else { return }
    try sink(part, buffers[part.rawValue])
    buffers[part.rawValue].removeAll(keepingCapacity: true)
  }
}
