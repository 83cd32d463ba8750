internal import CLibXML2

/// The values below an element in reading order, one a line, and what stands outside its leaves.
///
/// `label: value`, where the label is the leaf's name, or its parent's where the leaf only says `VALUE`.
/// Runs of white space within a value are one space.
struct XMLTranscript {
  private var bytes: [UInt8] = []
  /// Attributes and texts between elements, as `element attribute: value` and `element: text`: lists
  /// that print values in elements alone would lose them.
  private(set) var strays: [String] = []
  private let omitted: [StaticString]

  /// A transcript of `element`; leaves of the names in `omitted` are left out.
  init(_ element: XMLElement, omitting omitted: [StaticString]) {
    self.omitted = omitted
    bytes.reserveCapacity(1024)
    read(element.node)
    if bytes.last == 10 { bytes.removeLast() }
  }

  /// The lines.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func read(_ node: UnsafeMutablePointer<xmlNode>) {
    if node.pointee.properties != nil { readAttributes(XMLElement(node: node)) }
    guard Self.hasElement(node) else {
      readLeaf(node)
      return
    }
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      if child.pointee.type == XML_ELEMENT_NODE {
        read(child)
      } else if XMLText.isText(child) {
        let text = XMLText.trimmed(only: child)
        if !text.isEmpty { strays.append("\(XMLElement(node: node).name): \(text)") }
      }
    }
  }

  private mutating func readLeaf(_ node: UnsafeMutablePointer<xmlNode>) {
    let leaf = XMLElement(node: node)
    guard node.pointee.children != nil, !omitted.contains(where: { leaf.isNamed($0) }) else {
      return
    }
    let start = bytes.count
    let named = leaf.isNamed("VALUE") ? node.pointee.parent ?? node : node
    append(named.pointee.name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(32)
    let value = bytes.count
    XMLText.collect(node.pointee.children, into: &bytes)
    if bytes.last == 32, bytes.count > value { bytes.removeLast() }
    if bytes.count > value { bytes.append(10) } else { bytes.removeLast(bytes.count - start) }
  }

  private mutating func append(_ name: UnsafePointer<xmlChar>?) {
    guard let name else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
  }

  private mutating func readAttributes(_ element: XMLElement) {
    for attribute in element.attributes where !attribute.value.isEmpty {
      strays.append("\(element.name) \(attribute.name): \(attribute.value)")
    }
  }

  private static func hasElement(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { return true }
      next = child.pointee.next
    }
    return false
  }
}
