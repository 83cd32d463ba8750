import NameMatching

/// Makes one segment of any number of names with a bounded part of them in memory: runs of names on disk, merged.
struct SegmentWriter {
  /// The names of one run, and with it the memory that building takes.
  static let namesARun = 1 << 16

  private let path: String
  private let namesARun: Int
  private var builder = NameIndexBuilder()
  private var runs: ScratchFile?
  private var ranges: [Range<Int>] = []
  private var superseded: [UInt32] = []

  /// A writer whose runs lie beside the file at `path`.
  init(beside path: String, namesARun: Int = Self.namesARun) {
    self.path = path
    self.namesARun = namesARun
  }

  /// Says that the names of an entity in earlier segments count no more; entities come in ascending order.
  mutating func supersede(_ entity: UInt32) { superseded.append(entity) }

  /// Adds a name, as `NameIndexBuilder.add`; throws where a run cannot be written.
  mutating func add(_ name: String, entity: UInt32, position: Int, isStrong: Bool) throws {
    builder.add(name, entity: entity, position: position, isStrong: isStrong)
    if builder.count >= namesARun { try endRun() }
  }

  private mutating func endRun() throws {
    let file = try runs ?? ScratchFile(beside: path)
    runs = file
    let bytes = builder.finish()
    builder = NameIndexBuilder()
    ranges.append(file.count..<(file.count + bytes.count))
    try file.append(bytes + [UInt8](repeating: 0, count: -bytes.count & 7))
  }

  /// Gives the segment's length, and then its bytes from the beginning to the end in pieces of a multiple of eight,
  /// the last one excepted.
  mutating func finish(
    length: (Int) throws -> Void, _ take: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard runs != nil else {
      for entity in superseded { builder.supersede(entity) }
      let bytes = builder.finish()
      builder = NameIndexBuilder()
      try length(bytes.count)
      return try bytes.withUnsafeBytes(take)
    }
    if builder.count > 0 { try endRun() }
    let parts = try merged()
    let header = try Self.header(of: parts)
    try length(header.ranges.last?.upperBound ?? IndexHeader.size)
    try header.bytes.withUnsafeBytes(take)
    try Self.eachPiece(of: parts, take)
  }

  /// The parts of the merged segment, a file each.
  private func merged() throws -> [ScratchFile] {
    let parts = try IndexPart.allCases.map { _ in try ScratchFile(beside: path) }
    guard let file = runs?.mapped() else { return parts }
    let segments = ranges.compactMap {
      NameSegment(bytes: UnsafeRawBufferPointer(rebasing: file.bytes[$0]), owner: file)
    }
    let merge = NameIndexMerge(segments, superseded: superseded, release: file.release) {
      try parts[$0.rawValue].append($1)
    }
    try merge.write()
    return parts
  }

  private static func header(of parts: [ScratchFile]) throws -> IndexHeader {
    let sizes = parts.map(\.count)
    let end = IndexHeader(sizes: sizes, bodyDigest: 0).ranges.last?.upperBound ?? IndexHeader.size
    var digest = IndexDigest(count: end - IndexHeader.size)
    var rest: [UInt8] = []
    try eachPiece(of: parts) { piece in
      digest.take(UnsafeRawBufferPointer(rebasing: piece[..<(piece.count & ~7)]))
      rest = Array(piece[(piece.count & ~7)...])
    }
    return IndexHeader(sizes: sizes, bodyDigest: rest.withUnsafeBytes { digest.finished($0) })
  }

  /// Gives the bytes of parts one behind the other, each but the last filled up to a multiple of eight.
  private static func eachPiece(
    of parts: [ScratchFile], _ take: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    for (number, part) in parts.enumerated() {
      try part.eachPiece(of: 1 << 16) { piece in
        let isLast = number == parts.count - 1
        guard piece.count & 7 > 0, !isLast else { return try take(piece) }
        try (Array(piece) + [UInt8](repeating: 0, count: -piece.count & 7)).withUnsafeBytes(take)
      }
    }
  }
}
