/// A range of UTF-8 byte offsets into an announcement's body, end exclusive.
///
/// Coded as an array of two numbers, `[start, end]`.
public struct ByteRange: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// A range from `start` to just before `end`; an `end` before `start` gives an empty range.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// A range with the bounds of a half-open range of offsets.
  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The number of bytes in the range.
  public var count: Int { end - start }

  /// The same offsets as a half-open range.
  public var range: Range<Int> { start..<end }

  /// Whether both ranges hold a common byte.
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// Ranges are ordered by start, then by end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension ByteRange: Codable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
