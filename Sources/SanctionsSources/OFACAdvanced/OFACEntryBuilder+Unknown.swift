extension OFACEntryBuilder {
  /// Keeps the elements right below `element` that no schema of the format names, as remarks.
  ///
  /// They are those of another version of the format: what they say is not lost, and is said.
  mutating func keepUnknown(in element: XMLElement, besides known: [StaticString]) {
    for child in element.children where !known.contains(where: { child.isNamed($0) }) {
      let parts = child.attributes.map { "\($0.name) \($0.value)" } + [child.text]
      let text = ([child.name] + parts.filter { !$0.isEmpty }).joined(separator: " ")
      add(remark: text)
      note("the element \(child.name) in \(element.name) is not known; kept as a remark")
    }
  }
}
