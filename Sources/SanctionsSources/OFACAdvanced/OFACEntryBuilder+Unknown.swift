extension XMLElement {
  /// The elements right below that no schema of the format names, each as one text.
  ///
  /// They are those of another version of the format.
  func unknownTexts(besides known: [StaticString]) -> [String] {
    children.filter { child in !known.contains { child.isNamed($0) } }.map { child in
      let parts = child.attributes.map { "\($0.name) \($0.value)" } + [child.text]
      return ([child.name] + parts.filter { !$0.isEmpty }).joined(separator: " ")
    }
  }
}

extension OFACEntryBuilder {
  /// Keeps the elements right below `element` that no schema of the format names, as remarks.
  mutating func keepUnknown(in element: XMLElement, besides known: [StaticString]) {
    for text in element.unknownTexts(besides: known) {
      add(remark: text)
      note("an element in \(element.name) is not known; kept as a remark: \(text)")
    }
  }
}
