internal import CLibXML2

/// What feeds need of an element beyond what lists do: namespaces, text as written, markup.
extension XMLElement {
  /// The namespace's name; empty for none.
  var namespace: String {
    guard let name = node.pointee.ns?.pointee.href else { return "" }
    return String(cString: name)
  }

  /// The elements right below of this name whose namespace is one of `namespaces`.
  func children(_ name: StaticString, in namespaces: Set<String>) -> [XMLElement] {
    children.filter { $0.isNamed(name) && namespaces.contains($0.namespace) }
  }

  /// The text below as written, trimmed; `nil` where nothing can be seen of it.
  var writtenText: String? {
    guard let content = xmlNodeGetContent(node) else { return nil }
    defer { embargo_xml_free(content) }
    let text = String(cString: content)
    return text.utf8.allSatisfy { $0 <= 32 } ? nil : text
  }

  /// The base address that `xml:base` of this element and those around it give.
  var base: String? {
    guard let base = xmlNodeGetBase(node.pointee.doc, node) else { return nil }
    defer { embargo_xml_free(base) }
    return base.pointee == 0 ? nil : String(cString: base)
  }

  /// Whether there is an element below.
  var holdsElements: Bool { children.contains { _ in true } }

  /// What is below as HTML: local names, attributes, text.
  var innerHTML: String {
    var html = ""
    Self.write(node.pointee.children, to: &html)
    return html
  }

  private static func write(_ first: UnsafeMutablePointer<xmlNode>?, to html: inout String) {
    var next = first
    while let each = next {
      next = each.pointee.next
      if each.pointee.type == XML_ELEMENT_NODE {
        write(XMLElement(node: each), to: &html)
      } else if let content = each.pointee.content {
        html += escaped(String(cString: content))
      }
    }
  }

  private static func write(_ element: XMLElement, to html: inout String) {
    let name = element.name
    html += "<" + name
    for (key, value) in element.attributes { html += " \(key)=\"\(escaped(value))\"" }
    html += ">"
    write(element.node.pointee.children, to: &html)
    if !voidElements.contains(name.lowercased()) { html += "</\(name)>" }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes += Array("&amp;".utf8)
      case 0x3C: bytes += Array("&lt;".utf8)
      case 0x3E: bytes += Array("&gt;".utf8)
      case 0x22: bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Elements without an end tag (HTML standard, "void elements").
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
