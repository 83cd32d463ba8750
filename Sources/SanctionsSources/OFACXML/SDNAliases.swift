import SanctionsModel

/// Reads the alternate names of `sdn.xml`: strong ones first, as the CSV files give them.
enum SDNAliases {
  /// Adds the names of an `akaList`.
  static func read(_ list: XMLElement, into mapped: inout SDNEntryMapper.Mapped) {
    var weak: [Alias] = []
    for child in list.children {
      guard child.isNamed("aka") else {
        mapped.keepUnknown(child)
        continue
      }
      guard let alias = alias(child, into: &mapped) else { continue }
      if alias.quality == .weak { weak.append(alias) } else { mapped.entry.aliases.append(alias) }
    }
    mapped.entry.aliases += weak
  }

  private static func alias(
    _ element: XMLElement, into mapped: inout SDNEntryMapper.Mapped
  ) -> Alias? {
    var (first, last, type, category): (String?, String?, String, String) = (nil, nil, "", "")
    for child in element.children {
      if child.isNamed("type") {
        type = child.text
      } else if child.isNamed("category") {
        category = child.text
      } else if child.isNamed("lastName") {
        last = child.text
      } else if child.isNamed("firstName") {
        first = child.text
      } else if !child.isNamed("uid") {
        mapped.keepUnknown(child)
      }
    }
    let name = SDNEntryMapper.name(last: last, first: first)
    guard !name.isEmpty else {
      mapped.notes.append("an alternate name is empty")
      return nil
    }
    return Alias(
      name, kind: kind(type, of: name, &mapped), quality: quality(category, of: name, &mapped))
  }

  private static func kind(
    _ text: String, of name: String, _ mapped: inout SDNEntryMapper.Mapped
  ) -> Alias.Kind {
    switch text {
    case "a.k.a.": return .aka
    case "f.k.a.": return .fka
    case "n.k.a.": return .nka
    default:
      if let kind = Alias.Kind(rawValue: text.lowercased().filter { $0 != "." }) { return kind }
      if !text.isEmpty { mapped.keep("\(name): \(text)", "an unknown kind of alternate name") }
      return .aka
    }
  }

  private static func quality(
    _ text: String, of name: String, _ mapped: inout SDNEntryMapper.Mapped
  ) -> Alias.Quality {
    switch text {
    case "strong", "": return .strong
    case "weak": return .weak
    default:
      if let quality = Alias.Quality(rawValue: text.lowercased()) { return quality }
      mapped.keep("\(name): \(text)", "an unknown category of alternate name")
      return .strong
    }
  }
}
