import Foundation

/// The lines of a file, one at a time; memory is that of the longest line.
final class FTMLines {
  /// A line and its number, from 1.
  struct Line {
    var bytes: ArraySlice<UInt8>
    var number: Int
    /// Where in the file the line begins.
    var offset: Int
    /// Whether a line end follows; the last line of a file that was cut has none.
    var isEnded: Bool
  }

  private let stream: any ByteStream
  private let path: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false
  /// Where in the file the buffer begins.
  private var start = 0

  /// The lines of a file from its beginning.
  init(_ file: SourceFile) throws(SourceError) {
    stream = try file.stream()
    path = file.path
  }

  /// The next line that is not blank, valid until the next call; `nil` at the end. Throws for a line of
  /// more than 32 MiB, which no entity needs.
  func next() throws(SourceError) -> Line? {
    while true {
      if let end = lineEnd() {
        let line = take(to: end, isEnded: true)
        position = end + 1
        if line.bytes.contains(where: { $0 > 32 }) { return line }
      } else if isAtEnd {
        let line = take(to: buffer.count, isEnded: false)
        position = buffer.count
        return line.bytes.contains { $0 > 32 } ? line : nil
      } else {
        try fill()
      }
    }
  }

  private func lineEnd() -> Int? {
    let start = position
    return buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + start, 10, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  private func take(to end: Int, isEnded: Bool) -> Line {
    number += 1
    var bytes = buffer[position..<end]
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    return Line(
      bytes: bytes, number: number, offset: start + bytes.startIndex, isEnded: isEnded)
  }

  private func fill() throws(SourceError) {
    buffer.removeSubrange(..<position)
    start += position
    position = 0
    guard buffer.count < SizeLimits.line else {
      throw SourceError(long: "a line", limit: SizeLimits.line, path: path, line: number + 1)
    }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: max(1 << 18, start)))
    var count = 0
    var failure: SourceError?
    buffer.withUnsafeMutableBytes { bytes in
      do throws(SourceError) {
        count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      } catch { failure = error }
    }
    if let failure { throw failure }
    buffer.removeSubrange((start + count)...)
    isAtEnd = count == 0
  }
}
