import Foundation

/// Looks for a line that is too long, piece by piece, so that nobody takes it into memory.
struct LineGuard {
  /// The first line that is too long, from 1; `nil` while there is none.
  private(set) var longLine: Int?
  private let limit: Int
  private var line = 1
  private var length = 0

  /// A guard that lets lines of `limit` bytes pass.
  init(limit: Int = SizeLimits.line) { self.limit = limit }

  /// Throws where a line of the file is too long.
  static func check(_ file: SourceFile, limit: Int = SizeLimits.line) throws(SourceError) {
    var lines = LineGuard(limit: limit)
    try file.eachPiece { lines.take($0) }
    try lines.check(file.path)
  }

  /// Throws where a line so far is too long.
  func check(_ path: String) throws(SourceError) {
    guard let longLine else { return }
    throw SourceError(long: "a line", limit: limit, path: path, line: longLine)
  }

  /// Looks at the bytes that follow.
  mutating func take(_ piece: ArraySlice<UInt8>) {
    piece.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, longLine == nil else { return }
      // Lines end in CR alone where there is no LF.
      let lineEnd: Int32 = memchr(start, 10, bytes.count) == nil ? 13 : 10
      var index = 0
      while longLine == nil {
        let end = memchr(start + index, lineEnd, bytes.count - index).map {
          UnsafeRawPointer($0) - start
        }
        length += (end ?? bytes.count) - index
        if length > limit { longLine = line }
        guard let end else { return }
        (line, length, index) = (line + 1, 0, end + 1)
      }
    }
  }
}
