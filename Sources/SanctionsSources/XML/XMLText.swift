internal import CLibXML2

/// Reads the text of nodes.
enum XMLText {
  /// The text of a node, its followers and all below them, trimmed, each run of white space one space.
  static func trimmed(below first: UnsafeMutablePointer<xmlNode>?) -> String {
    guard let first else { return "" }
    // Nearly always one text node without a run of white space.
    if first.pointee.next == nil, isText(first), let content = first.pointee.content {
      let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
      if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    }
    var folded: [UInt8] = []
    collect(first, into: &folded)
    if folded.last == 32 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The text of one text node alone, trimmed and folded.
  static func trimmed(only node: UnsafeMutablePointer<xmlNode>) -> String {
    var folded: [UInt8] = []
    append(node, into: &folded)
    if folded.last == 32 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the text of a node, its followers and all below them; each run of white space is one space,
  /// and none at the beginning, nor behind a space that `folded` ends in.
  static func collect(_ first: UnsafeMutablePointer<xmlNode>?, into folded: inout [UInt8]) {
    var node = first
    while let each = node {
      if isText(each) {
        append(each, into: &folded)
      } else if each.pointee.type == XML_ELEMENT_NODE {
        collect(each.pointee.children, into: &folded)
      }
      node = each.pointee.next
    }
  }

  private static func append(
    _ node: UnsafeMutablePointer<xmlNode>, into folded: inout [UInt8]
  ) {
    guard let content = node.pointee.content else { return }
    for byte in UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))) {
      if !isSpace(byte) {
        folded.append(byte)
      } else if let last = folded.last, last != 32 {
        folded.append(32)
      }
    }
  }

  /// Whether a node is text, or text in a CDATA section.
  static func isText(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
    node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpace = isSpace(byte)
      if isSpace && (wasSpace || byte != 32) { return false }
      wasSpace = isSpace
    }
    return !wasSpace || bytes.isEmpty
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
