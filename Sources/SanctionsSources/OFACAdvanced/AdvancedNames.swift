import SanctionsModel

/// Reads the names of an `Identity` of OFAC's advanced XML.
struct AdvancedNames {
  let references: AdvancedReferences
  private let identity: XMLElement
  /// The type of a name part by the number of its group.
  private var partTypes: [Int: String] = [:]
  /// What references lead nowhere.
  private(set) var missing: [String] = []

  /// The names of an identity.
  init(_ identity: XMLElement, _ references: AdvancedReferences) {
    self.identity = identity
    self.references = references
    guard let groups = identity.child("NamePartGroups") else { return }
    for master in groups.children("MasterNamePartGroup") {
      for group in master.children("NamePartGroup") {
        guard let id = group.number("ID") else { continue }
        partTypes[id] = references.text(.namePartType, of: group, "NamePartTypeID") {
          missing.append($0)
        }
      }
    }
  }

  /// The primary name in Latin script, else in the first other; `nil` for none.
  var primaryName: String? {
    var copy = self
    let aliases = identity.children("Alias")
    guard let alias = aliases.first(where: { $0.flag("Primary") }) ?? aliases.first else {
      return nil
    }
    let names = copy.names(of: alias)
    return (names.first { $0.script == nil } ?? names.first)?.text
  }

  /// Adds every name to an entry, the primary one first, with what its elements remark.
  mutating func read(into builder: inout OFACEntryBuilder) {
    let aliases = identity.children("Alias")
    for alias in aliases.filter({ $0.flag("Primary") }) + aliases.filter({ !$0.flag("Primary") }) {
      let type = references.text(.aliasType, of: alias, "AliasTypeID") { missing.append($0) }
      let names = names(of: alias)
      builder.add(
        OFACNameGroup(
          names: names, isPrimary: alias.flag("Primary"), kind: builder.aliasKind(type),
          quality: alias.flag("LowQuality") ? .weak : .strong))
      remark(alias, names.first?.text ?? "", &builder)
    }
    for each in missing { builder.note(each) }
  }

  private mutating func names(of alias: XMLElement) -> [OFACName] {
    alias.children("DocumentedName").compactMap { name(of: $0) }
  }

  private mutating func name(of element: XMLElement) -> OFACName? {
    var parts = OFACNameParts()
    var script: String?
    for part in element.children("DocumentedNamePart") {
      guard let value = part.child("NamePartValue") else { continue }
      let group = value.number("NamePartGroupID")
      if group.flatMap({ partTypes[$0] }) == nil, let group {
        missing.append("NamePartGroup \(group) is not defined in the identity")
      }
      let text =
        (part.attribute("LeadingChars") ?? "") + value.text
        + (part.attribute("TrailingChars") ?? "")
      parts.add(text, type: group.flatMap { partTypes[$0] } ?? "")
      if script == nil { script = self.script(of: value) }
    }
    return parts.text(script: script).map { OFACName(text: $0, script: script) }
  }

  /// The script of a part; absent for Latin.
  private mutating func script(of value: XMLElement) -> String? {
    let script = references.text(.script, of: value, "ScriptID") { missing.append($0) }
    let isLatin = OFACReferenceValues.shared.meaning(.script, script)?.text == "latin"
    return script.isEmpty || isLatin ? nil : script
  }

  /// Comments, dates and countries of a name, which no field holds.
  private func remark(_ alias: XMLElement, _ name: String, _ builder: inout OFACEntryBuilder) {
    func add(_ text: String?) {
      if let text, !text.isEmpty { builder.add(remark: "\(name): \(text)") }
    }
    add(alias.value("Comment"))
    add(AdvancedDates.span(in: alias)?.text)
    for documented in alias.children("DocumentedName") {
      add(documented.value("Comment"))
      for country in documented.children("DocumentedNameCountry") {
        add(references.text(.country, of: country, "CountryID") { builder.note($0) })
        add(country.value("Comment"))
      }
    }
  }
}
