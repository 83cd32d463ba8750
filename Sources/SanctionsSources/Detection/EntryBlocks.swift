/// Knows a list in OFAC's text form that lacks its heading: an excerpt of `sdnlist.txt`.
enum EntryBlocks {
  /// Whether nearly all of the text's blocks end as entries do, in a tag: `[TAG].` or `(Linked To: X).`.
  ///
  /// At least three blocks, four in five of them. Looks at the first 64 KiB.
  static func fill(_ body: [UInt8]) -> Bool {
    let blocks = blocks(of: body.prefix(65_536))
    let entries = blocks.count(where: isEntry)
    return blocks.count >= 3 && entries * 5 >= blocks.count * 4
  }

  /// The last block of a list, where it does not end as entries do; `nil` where it does.
  static func rest(of body: [UInt8]) -> Range<Int>? {
    guard let last = body.lastIndex(where: { $0 > 32 }) else { return nil }
    var start = last
    while start > 1, body[start - 1] != 10 || body[start - 2] != 10 { start -= 1 }
    if start == 1 { start = 0 }
    return isEntry(body[start...last]) ? nil : start..<(last + 1)
  }

  private static func blocks(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var blocks: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      if text[index] == 10 && index + 1 < text.endIndex && text[index + 1] == 10 {
        blocks.append(text[start..<index])
        start = index + 1
      }
      index += 1
    }
    // What the look's end cuts is no block to judge by.
    if text.endIndex < 65_536 { blocks.append(text[start...]) }
    return blocks.filter { block in block.contains { $0 > 32 } }
  }

  private static func isEntry(_ block: ArraySlice<UInt8>) -> Bool {
    let visible = block.reversed().drop { $0 <= 32 }
    guard visible.first == 0x2E, let last = visible.dropFirst().first else { return false }
    return (last == 0x5D || last == 0x29) && block.contains(0x5B) && block.contains(0x5D)
  }
}
