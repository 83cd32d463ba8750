internal import CLibXML2

/// An element's attributes as a mapper takes them one by one; what is left over nobody understood.
struct XMLFields {
  let element: XMLElement
  /// A bit an attribute, in the document's order.
  private var taken: UInt64 = 0

  /// The attributes of `element`, none of them taken.
  init(_ element: XMLElement) { self.element = element }

  /// The value of the attribute of a local name; `nil` for none or an empty one.
  mutating func take(_ name: StaticString) -> String? {
    guard let attribute = find(name) else { return nil }
    let text = XMLText.trimmed(below: attribute.pointee.children)
    return text.isEmpty ? nil : text
  }

  /// Whether the attribute says `true` or `1`, the two spellings of XML Schema 1.0.
  mutating func flag(_ name: StaticString) -> Bool? { take(name).map { $0 == "true" || $0 == "1" } }

  /// The date that an attribute begins with; one that cannot be read is left over.
  mutating func date(_ name: StaticString) -> PublishedDate? {
    take(name).map { PublishedDate($0) }
  }

  /// Takes an attribute that says nothing of the party: an id of the publisher's own database.
  mutating func skip(_ name: StaticString) { _ = find(name) }

  /// The attributes that nobody took, but for empty ones.
  var rest: [(name: String, value: String)] {
    var result: [(String, String)] = []
    var attribute = element.node.pointee.properties
    var bit: UInt64 = 1
    while let each = attribute {
      if taken & bit == 0 {
        let value = XMLText.trimmed(below: each.pointee.children)
        if !value.isEmpty { result.append((String(cString: each.pointee.name), value)) }
      }
      bit <<= 1
      attribute = each.pointee.next
    }
    return result
  }

  private mutating func find(_ name: StaticString) -> UnsafeMutablePointer<xmlAttr>? {
    var attribute = element.node.pointee.properties
    var bit: UInt64 = 1
    while let each = attribute {
      if name.withUTF8Buffer({ xmlStrEqual(each.pointee.name, $0.baseAddress) == 1 }) {
        taken |= bit
        return each
      }
      bit <<= 1
      attribute = each.pointee.next
    }
    return nil
  }
}

extension XMLElement {
  /// Lets a `switch` over an element name its cases.
  static func ~= (name: StaticString, element: XMLElement) -> Bool { element.isNamed(name) }

  /// Whether the element stands right below the root.
  var isBelowRoot: Bool { node.pointee.parent?.pointee.parent?.pointee.type == XML_DOCUMENT_NODE }

  /// Whether both elements have the same attributes in the same order; cheaper than reading them.
  func hasAttributes(of other: XMLElement) -> Bool {
    var (left, right) = (node.pointee.properties, other.node.pointee.properties)
    while let first = left, let second = right {
      guard xmlStrEqual(first.pointee.name, second.pointee.name) == 1 else { return false }
      switch (first.pointee.children, second.pointee.children) {
      case (nil, nil): break
      case (let one?, let two?):
        guard one.pointee.next == nil, two.pointee.next == nil,
          xmlStrEqual(one.pointee.content, two.pointee.content) == 1
        else { return false }
      default: return false
      }
      (left, right) = (first.pointee.next, second.pointee.next)
    }
    return left == nil && right == nil
  }
}
