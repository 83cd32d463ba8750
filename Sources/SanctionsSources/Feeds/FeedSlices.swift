/// Cuts the markup of a feed into its items, each a document of its own, and the rest: an item that is
/// not well formed spoils no other.
struct FeedSlices {
  /// One item.
  struct Item {
    /// The line of the file, from 1, that it begins in.
    var line: Int
    /// The item as a document, with the tags that stand around it, on the item's own lines.
    var document: [UInt8]
    /// Whether the item's end tag is there.
    var isWhole: Bool
  }

  private(set) var items: [Item] = []
  /// The feed without its items, closed where the file ends in the middle.
  private(set) var rest: [UInt8] = Array("<x>".utf8)
  /// Whether every element was closed.
  private(set) var isWhole = true

  private let bytes: [UInt8]
  private let itemName: [UInt8]
  private var index = 0
  /// The start tags around the place, and their names.
  private var open: [(name: ArraySlice<UInt8>, tag: ArraySlice<UInt8>)] = []
  private var item: (name: ArraySlice<UInt8>, start: Int)?
  private var line = 1
  private var counted = 0
  private var copied = 0

  /// The items of clean markup (see `FeedMarkup`) by their element's local name.
  init(_ bytes: [UInt8], itemName: String) {
    self.bytes = bytes
    self.itemName = Array(itemName.utf8)
    while index < bytes.count { step() }
    if item != nil { closeItem(end: bytes.count, isWhole: false) }
    rest += bytes[copied...]
    isWhole = open.isEmpty && items.last?.isWhole != false
    for element in open.reversed() { rest += Array("</".utf8) + element.name + [0x3E] }
    rest += Array("</x>".utf8)
  }

  private mutating func step() {
    guard bytes[index] == 0x3C, index + 1 < bytes.count else {
      index += 1
      return
    }
    let next = bytes[index + 1]
    if next == 0x21 {
      skipCharacterData()
    } else if next == 0x2F {
      endTag()
    } else if next > 128 || next == 0x5F || (65...90).contains(next & 0xDF) {
      startTag()
    } else {
      index += 1
    }
  }

  private mutating func skipCharacterData() {
    index += 2
    while index < bytes.count {
      if bytes[index] == 0x3E && bytes[..<index].suffix(2).elementsEqual([0x5D, 0x5D]) { break }
      index += 1
    }
  }

  private mutating func endTag() {
    let name = name(from: index + 2)
    let end = endOfTag()
    if let item, item.name.elementsEqual(name) {
      closeItem(end: end, isWhole: true)
    } else if item == nil, let match = open.lastIndex(where: { $0.name.elementsEqual(name) }) {
      open.removeSubrange(match...)
    }
    index = end
  }

  private mutating func startTag() {
    let start = index
    let name = name(from: index + 1)
    let end = endOfTag()
    let isEmpty = bytes[..<end].suffix(2).first == 0x2F
    let isItem =
      name.elementsEqual(itemName)
      || name.suffix(itemName.count + 1).elementsEqual([0x3A] + itemName)
    if let item, item.name.elementsEqual(name) { closeItem(end: start, isWhole: false) }
    if item == nil && isItem {
      item = (name, start)
      if isEmpty { closeItem(end: end, isWhole: true) }
    } else if item == nil && !isEmpty {
      open.append((name, bytes[start..<end]))
    }
    index = end
  }

  private mutating func closeItem(end: Int, isWhole: Bool) {
    guard let item else { return }
    rest += bytes[copied..<item.start]
    copied = end
    self.item = nil
    // An item may be the whole file, and a document's root is no record of it.
    var document: [UInt8] = Array("<x>".utf8)
    // Around the item there is no line, so that the document's lines count from the item's.
    for element in open { document += element.tag.map { $0 == 10 ? 32 : $0 } }
    document += bytes[item.start..<end]
    for element in open.reversed() { document += Array("</".utf8) + element.name + [0x3E] }
    document += Array("</x>".utf8)
    items.append(Item(line: lineNumber(of: item.start), document: document, isWhole: isWhole))
  }

  private mutating func lineNumber(of offset: Int) -> Int {
    line += bytes[counted..<offset].count { $0 == 10 }
    counted = offset
    return line
  }

  private func name(from start: Int) -> ArraySlice<UInt8> {
    bytes[min(start, bytes.count)...].prefix { $0 > 32 && $0 != 0x3E && $0 != 0x2F && $0 != 0x3C }
  }

  /// The index behind the tag's `>`, which does not end it inside quotes; a `<` cuts a broken tag short.
  private func endOfTag() -> Int {
    var quote: UInt8?
    var place = index + 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x3C { return place }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        return place + 1
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      place += 1
    }
    return bytes.count
  }
}
