/// The head of a financial sanctions notice: its regime and its day, on one line or on two, above the introduction.
struct OFSIHead {
  /// Where the regime's name stands.
  private(set) var regime: ByteRange?
  /// The day on which the notice was published.
  private(set) var published: PartialDate?

  /// The head of a body; nothing in a notice without an introduction.
  init(_ body: UnsafeBufferPointer<UInt8>) {
    var head = OFSIHead()
    var start = 0
    // An introduction further down is none of the notice's head.
    while start < min(body.count, 2000) {
      let end = ByteScan.first(10, in: body, start..<body.count) ?? body.count
      let line = TextLines.trimmed(body, ByteRange(start, end))
      if body[line.range].elementsEqual("Introduction".utf8) {
        self = head
        return
      }
      head.read(line, of: body)
      start = end + 1
    }
  }

  private init() {}

  private mutating func read(_ line: ByteRange, of body: UnsafeBufferPointer<UInt8>) {
    guard (1...160).contains(line.count) else { return }
    let bytes = EntryBytes(UnsafeBufferPointer(rebasing: body[line.range]))
    var name = bytes.whole
    if let last = bytes.words(name).last, bytes.contains(last, where: { $0 == UInt8(ascii: "/") }),
      let date = UKDate.date(bytes.text(last)), date.isDay
    {
      published = date
      name = bytes.trimmed(name.lowerBound..<last.lowerBound)
    }
    guard let first = name.first, EntryBytes.isCapital(bytes.bytes[first]),
      bytes.bytes[name.upperBound - 1] != UInt8(ascii: "."),
      !bytes.begins(name, with: "financial sanctions")
    else { return }
    regime = ByteRange(line.start + name.lowerBound, line.start + name.upperBound)
  }
}
