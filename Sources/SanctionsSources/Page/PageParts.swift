import SanctionsModel

/// What elements, roles, classes and meta keys of an HTML page mean, from `page-parts.tsv`.
struct PageParts: Sendable {
  /// How an element bears on the text around it.
  enum Layout: UInt8, Sendable {
    case inline
    case line
    case block
    case leaveOut
  }

  /// What a meta element tells about the page.
  enum MetaKey: String, Sendable {
    case date, title, url, site
  }

  private var layouts: [String: Layout] = [:]
  private var roles: Set<String> = []
  private var classParts: [[UInt8]] = []
  private var metaKeys: [String: MetaKey] = [:]

  /// The table as embedded.
  init() {
    for row in Resource.table("page-parts.tsv") where row.count == 3 {
      add(kind: String(row[0]), name: String(row[1]), meaning: row[2])
    }
  }

  /// How the element of a lower-case name bears on the text.
  func layout(of element: String) -> Layout { layouts[element] ?? .inline }

  /// What the meta element of this key tells; letter case does not matter.
  func metaKey(_ key: String) -> MetaKey? { metaKeys[key.lowercased()] }

  /// Whether an ARIA role stands outside the article.
  func leavesOut(role: String) -> Bool { roles.contains(role.lowercased()) }

  /// Whether an id or class is one of the page's surroundings.
  func leavesOut(classOrID text: String) -> Bool {
    let bytes = Array(text.utf8)
    return classParts.contains { ByteSearch.firstIndex(ofLowercased: $0, in: bytes) != nil }
  }

  private mutating func add(kind: String, name: String, meaning: Substring) {
    switch kind {
    case "element":
      layouts[name] =
        switch meaning {
        case "block": .block
        case "line": .line
        default: .leaveOut
        }
    case "role": roles.insert(name)
    case "class": classParts.append(Array(name.utf8))
    default: metaKeys[name] = MetaKey(rawValue: kind)
    }
  }
}
