/// The regime of a notice: the line above its introduction.
enum OFSIRegime {
  /// Where the regime's name stands; `nil` in a notice without an introduction.
  static func line(in body: UnsafeBufferPointer<UInt8>) -> ByteRange? {
    var (start, last) = (0, ByteRange?.none)
    // The heading stands at the notice's head.
    while start < min(body.count, 2000) {
      let end = ByteScan.first(10, in: body, start..<body.count) ?? body.count
      let line = TextLines.trimmed(body, ByteRange(start, end))
      if line.count > 0 {
        if body[line.range].elementsEqual("Introduction".utf8) { return last }
        last = isName(line, in: body) ? line : nil
      }
      start = end + 1
    }
    return nil
  }

  /// The name of a regime.
  static func name(_ line: ByteRange, in body: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: body[line.range]), as: UTF8.self)
  }

  private static func isName(_ line: ByteRange, in body: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count <= 120 && EntryBytes.isCapital(body[line.start])
      && body[line.end - 1] != UInt8(ascii: ".")
  }
}
