/// Parts a paragraph into its entries.
///
/// An entry ends behind its type, its tags and `(Linked To: …)`, at a period or a line end, unless `-to-`
/// follows: then the paragraph holds the entry before and after a change. Where a paragraph prints neither
/// types nor tags, a line that ends in a period ends an entry, if the next one begins with a name in capitals.
struct EntryBoundaries {
  /// The body that the paragraph stands in.
  let body: UnsafeBufferPointer<UInt8>

  /// The ranges of the entries in `range`, and whether the last one ended as entries do; linear.
  func entries(_ range: ByteRange) -> (ranges: [ByteRange], isFinished: Bool) {
    var ranges: [ByteRange] = []
    var start = range.start
    var index = range.start
    while let close = ByteScan.first(
      UInt8(ascii: "]"), or: UInt8(ascii: ")"), in: body, index..<range.end)
    {
      index = close
      guard closesSuffix(index, after: start) else {
        index += 1
        continue
      }
      let tail = tail(from: index + 1, before: range.end)
      index = tail.end
      if tail.endsEntry {
        ranges.append(TextLines.trimmed(body, ByteRange(start, tail.end)))
        start = tail.end
      }
    }
    let rest = TextLines.trimmed(body, ByteRange(start, range.end))
    if rest.count > 0 { ranges.append(rest) }
    return (ranges, rest.count == 0 && !ranges.isEmpty)
  }

  /// The lines of a paragraph as entries, where each ends in a period and the next begins with a name.
  ///
  /// For a range that holds no tags; a name's own period (`LTD.`) ends no line. Linear in the range.
  func untaggedEntries(_ range: ByteRange) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var (start, depth) = (range.start, 0)
    for index in range.range {
      if body[index] == UInt8(ascii: "(") { depth += 1 }
      if body[index] == UInt8(ascii: ")") { depth -= 1 }
      guard body[index] == UInt8(ascii: "\n"), depth <= 0,
        endsInPeriod(TextLines.trimmed(body, ByteRange(max(start, index - 80), index))),
        beginsInCapitals(skippingSpace(index, range.end), range.end)
      else { continue }
      ranges.append(TextLines.trimmed(body, ByteRange(start, index)))
      (start, depth) = (index + 1, 0)
    }
    return ranges + [TextLines.trimmed(body, ByteRange(start, range.end))]
  }

  private func endsInPeriod(_ range: ByteRange) -> Bool {
    guard range.count > 0, body[range.end - 1] == UInt8(ascii: ".") else { return false }
    return !EntryBytes.unwrapping(UnsafeBufferPointer(rebasing: body[range.range])) {
      FinalPeriod.belongsToName($0, $0.whole)
    }
  }

  /// Whether a word of two capitals or more, and no other letters, stands at `start`.
  private func beginsInCapitals(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, EntryBytes.isCapital(body[index]) { index += 1 }
    return index - start >= 2 && (index == end || !EntryBytes.isSmall(body[index]))
  }

  /// Whether a tag or a type in parentheses ends at `close`.
  private func closesSuffix(_ close: Int, after start: Int) -> Bool {
    if body[close] == UInt8(ascii: "]") { return isTag(closing: close, after: start) }
    guard body[close] == UInt8(ascii: ")"), EntryBytes.isSmall(body[max(start, close - 1)]) else {
      return false
    }
    return ends(with: "(individual", close, start) || ends(with: "(vessel", close, start)
      || ends(with: "(aircraft", close, start)
  }

  private func ends(with word: StaticString, _ end: Int, _ start: Int) -> Bool {
    let open = end - word.utf8CodeUnitCount
    return open > start && EntryBytes(body).has(word, at: open, before: end)
  }

  /// The offset of the `-to-` in `range` that parts an old entry from a new one.
  func changeMark(in range: ByteRange) -> Int? {
    var index = range.start
    while index + 4 <= range.end {
      if isChangeMark(index, range.end), index == range.start || isBreak(index - 1) { return index }
      index += 1
    }
    return nil
  }

  private func tail(from start: Int, before end: Int) -> (end: Int, endsEntry: Bool) {
    var index = start
    while true {
      let next = skippingSpace(index, end)
      if next < end, body[next] == UInt8(ascii: "["), let close = tagEnd(next, end) {
        index = close + 1
      } else if isLinkedTo(next, end) {
        index = groupEnd(next, end)
      } else {
        break
      }
    }
    var ended = false
    let period = skippingSpace(index, end)
    if period < end, body[period] == UInt8(ascii: ".") || body[period] == UInt8(ascii: ",") {
      ended = body[period] == UInt8(ascii: ".")
      index = period + 1
    }
    let next = skippingSpace(index, end)
    if next < end, isChangeMark(next, end) { return (next + 4, false) }
    let breaksLine = (index..<next).contains { body[$0] == UInt8(ascii: "\n") }
    return (index, next == end || ended || breaksLine)
  }

  private func isChangeMark(_ index: Int, _ end: Int) -> Bool {
    guard index + 4 <= end, body[index] == UInt8(ascii: "-"), body[index + 3] == UInt8(ascii: "-"),
      EntryBytes.lowercased(body[index + 1]) == UInt8(ascii: "t"),
      EntryBytes.lowercased(body[index + 2]) == UInt8(ascii: "o")
    else { return false }
    return index + 4 == end || isBreak(index + 4)
  }

  /// Whether a white space or the first or last byte of a no-break space stands at `index`.
  private func isBreak(_ index: Int) -> Bool {
    EntryBytes.isSpace(body[index]) || body[index] == 0xC2 || body[index] == 0xA0
  }

  private func skippingSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isBreak(index) { index += 1 }
    return index
  }

  private func isTag(closing close: Int, after start: Int) -> Bool {
    var index = close - 1
    while index >= max(start, close - 50) {
      if body[index] == UInt8(ascii: "[") { return index + 1 < close }
      guard EntrySuffix.isTagByte(body[index]) || body[index] == UInt8(ascii: "\n") else {
        return false
      }
      index -= 1
    }
    return false
  }

  private func tagEnd(_ open: Int, _ end: Int) -> Int? {
    var index = open + 1
    while index < min(end, open + 50) {
      if body[index] == UInt8(ascii: "]") { return index }
      guard EntrySuffix.isTagByte(body[index]) || body[index] == UInt8(ascii: "\n") else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func isLinkedTo(_ index: Int, _ end: Int) -> Bool {
    EntryBytes(body).has("(Linked", at: index, before: end)
  }

  /// Behind the `)` of the group at `open`; where it does not balance, behind the first `).`.
  private func groupEnd(_ open: Int, _ end: Int) -> Int {
    var depth = 0
    var early: Int?
    for index in open..<end {
      if body[index] == UInt8(ascii: "(") { depth += 1 }
      guard body[index] == UInt8(ascii: ")") else { continue }
      depth -= 1
      if depth == 0 { return index + 1 }
      if early == nil, index + 1 == end || body[index + 1] == UInt8(ascii: ".") {
        early = index + 1
      }
    }
    return early ?? end
  }
}
