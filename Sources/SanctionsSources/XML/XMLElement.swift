internal import CLibXML2

/// An element of an XML document with all that is below it; valid until its reader moves on.
struct XMLElement {
  let node: UnsafeMutablePointer<xmlNode>

  /// The local name.
  var name: String { String(cString: node.pointee.name) }

  /// The line that the element begins in, from 1; 0 where unknown.
  var line: Int { xmlGetLineNo(node) }

  /// Whether the local name is `other`; cheaper than comparing texts.
  func isNamed(_ other: StaticString) -> Bool {
    other.withUTF8Buffer { xmlStrEqual(node.pointee.name, $0.baseAddress) == 1 }
  }

  /// The value of the attribute of a local name; `nil` for none or an empty one.
  func attribute(_ name: StaticString) -> String? {
    var attribute = node.pointee.properties
    while let each = attribute {
      if name.withUTF8Buffer({ xmlStrEqual(each.pointee.name, $0.baseAddress) == 1 }) {
        let text = XMLText.trimmed(below: each.pointee.children)
        return text.isEmpty ? nil : text
      }
      attribute = each.pointee.next
    }
    return nil
  }

  /// Every attribute by its local name, in the document's order.
  var attributes: [(name: String, value: String)] {
    var result: [(String, String)] = []
    var attribute = node.pointee.properties
    while let each = attribute {
      result.append(
        (String(cString: each.pointee.name), XMLText.trimmed(below: each.pointee.children)))
      attribute = each.pointee.next
    }
    return result
  }

  /// The elements right below, in the document's order.
  var children: XMLChildren { XMLChildren(following: node.pointee.children) }

  /// The first element right below of this name.
  func child(_ name: StaticString) -> XMLElement? { children.first { $0.isNamed(name) } }

  /// The elements right below of this name.
  func children(_ name: StaticString) -> [XMLElement] { children.filter { $0.isNamed(name) } }

  /// All text below: white space at both ends left out, and each run of it within one space.
  var text: String { XMLText.trimmed(below: node.pointee.children) }

  /// The text of the first element right below of this name; `nil` for none or a blank one.
  func value(_ child: StaticString) -> String? {
    guard let text = self.child(child)?.text, !text.isEmpty else { return nil }
    return text
  }
}

/// The elements right below another.
struct XMLChildren: Sequence, IteratorProtocol {
  private var following: UnsafeMutablePointer<xmlNode>?

  fileprivate init(following: UnsafeMutablePointer<xmlNode>?) { self.following = following }

  mutating func next() -> XMLElement? {
    while let node = following {
      following = node.pointee.next
      if node.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: node) }
    }
    return nil
  }
}
