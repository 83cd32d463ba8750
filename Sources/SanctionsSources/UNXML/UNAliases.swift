import SanctionsModel

/// Reads the alternate names of the UN list.
enum UNAliases {
  /// Adds the name of an alias; births and notes that stand with it become a remark under the name.
  static func read(_ element: XMLElement, into mapped: inout UNEntryMapper.Mapped) {
    var (quality, name): (String, String) = ("", "")
    var details: [String] = []
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("QUALITY") {
        quality = text
      } else if child.isNamed("ALIAS_NAME") {
        name = text
      } else if child.isNamed("DATE_OF_BIRTH") {
        details.append("date of birth \(text)")
      } else if child.isNamed("CITY_OF_BIRTH") {
        details.append("city of birth \(text)")
      } else if child.isNamed("COUNTRY_OF_BIRTH") {
        details.append("country of birth \(text)")
      } else if child.isNamed("NOTE") {
        details.append(text)
      } else {
        mapped.keepUnknown(child)
      }
    }
    add(name, quality, into: &mapped)
    if !details.isEmpty {
      mapped.keep(name.isEmpty ? "Alias" : name, details.joined(separator: "; "))
    }
  }

  private static func add(
    _ name: String, _ quality: String, into mapped: inout UNEntryMapper.Mapped
  ) {
    if name.isEmpty { return }
    var alias = Alias(name, script: script(of: name))
    switch quality.lowercased() {
    case "", "good", "a.k.a.": break
    case "low": alias.quality = .weak
    case "f.k.a.": alias.kind = .fka
    default:
      mapped.keep(name, quality)
      mapped.notes.append("an unknown quality of an alias, kept as a remark: \(quality)")
    }
    mapped.entry.aliases.append(alias)
  }

  /// The script of a name in its own script; `nil` where Latin letters stand in it.
  private static func script(of name: String) -> String? {
    name.utf8.contains { (97...122).contains($0 | 32) } ? nil : LetterScript.first(in: name)
  }
}
