import SanctionsModel

/// Reads the names of an `entity` of OFAC's enhanced XML.
enum EnhancedNames {
  /// The primary name in Latin script, else in the first other; `nil` for none.
  static func primaryName(_ entity: XMLElement) -> String? {
    let names = entity.child("names")?.children("name") ?? []
    guard let name = names.first(where: { $0.says("isPrimary") }) ?? names.first else { return nil }
    let forms = translations(name)
    return (forms.first { $0.script == nil } ?? forms.first)?.text
  }

  /// Adds every name to an entry, the primary one first.
  static func read(_ entity: XMLElement, into builder: inout OFACEntryBuilder) {
    let names = entity.child("names")?.children("name") ?? []
    for name in names.filter({ $0.says("isPrimary") }) + names.filter({ !$0.says("isPrimary") }) {
      builder.add(
        OFACNameGroup(
          names: translations(name), isPrimary: name.says("isPrimary"),
          kind: builder.aliasKind(name.value("aliasType") ?? ""),
          quality: name.says("isLowQuality") ? .weak : .strong))
    }
  }

  /// A name in each of its scripts, the primary form first.
  private static func translations(_ name: XMLElement) -> [OFACName] {
    let forms = name.child("translations")?.children("translation") ?? []
    return (forms.filter { $0.says("isPrimary") } + forms.filter { !$0.says("isPrimary") })
      .compactMap(form)
  }

  private static func form(_ element: XMLElement) -> OFACName? {
    let script = element.value("script") ?? ""
    let isLatin = OFACReferenceValues.shared.meaning(.script, script)?.text == "latin"
    let native = script.isEmpty || isLatin ? nil : script
    return text(element, script: native).map { OFACName(text: $0, script: native) }
  }

  /// The name as formatted, else its two halves, else its parts.
  private static func text(_ element: XMLElement, script: String?) -> String? {
    if let full = element.value("formattedFullName") { return full }
    let halves = [element.value("formattedLastName"), element.value("formattedFirstName")]
    let printed = halves.compactMap(\.self).joined(separator: ", ")
    if !printed.isEmpty { return printed }
    var parts = OFACNameParts()
    for part in element.child("nameParts")?.children("namePart") ?? [] {
      parts.add(part.value("value") ?? "", type: part.value("type") ?? "")
    }
    return parts.text(script: script)
  }
}

extension XMLElement {
  /// Whether a child's text says `true`, as XML Schema writes it.
  func says(_ child: StaticString) -> Bool {
    let text = value(child)
    return text == "true" || text == "1"
  }
}
