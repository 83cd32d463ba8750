/// The names of one party, row by row.
struct UKNames {
  private struct Name: Hashable {
    var given: [String]
    var family: String?
    var isPrimary: Bool
    var kind: Alias.Kind
    var quality: Alias.Quality
  }

  private var names: [Name] = []
  private var natives: [NativeName] = []
  private var seen: Set<String> = []
  /// Kinds of names that are not known.
  private(set) var notes: [String] = []

  /// No names yet.
  init() {}

  /// Adds the name of a row, if it has one.
  mutating func add(_ row: UKRow) {
    let fields = UKField.givenNames + [.name6, .nameType, .aliasQuality]
    if let key = row.key(fields), seen.insert(key).inserted { addLatin(row) }
    if let key = row.key([.nativeName, .script, .language]), seen.insert(key).inserted,
      let name = row[.nativeName]
    {
      let native = NativeName(
        name, script: row[.script] ?? LetterScript.first(in: name) ?? "", language: row[.language])
      if !natives.contains(native) { natives.append(native) }
    }
  }

  private mutating func addLatin(_ row: UKRow) {
    let given = UKField.givenNames.compactMap { row[$0] }
    guard !given.isEmpty || row[.name6] != nil else { return }
    let type = row[.nameType]?.lowercased() ?? ""
    let quality = row[.aliasQuality]?.lowercased() ?? ""
    let isWeak = (type + " " + quality).contains("low") || quality.contains("weak")
    let kind: Alias.Kind =
      type.contains("fka") || type.contains("f.k.a") || type.contains("formerly")
      ? .fka : type.contains("nka") || type.contains("n.k.a") ? .nka : .aka
    let isPrimary = type.hasPrefix("prim") && !type.contains("variation")
    if !type.isEmpty, kind == .aka, !type.contains("prim"), !type.contains("aka"),
      !type.contains("a.k.a"), !type.contains("alias")
    {
      notes.append("the kind of name \"\(row[.nameType] ?? "")\" is not known; kept as an alias")
    }
    names.append(
      Name(
        given: given, family: row[.name6], isPrimary: isPrimary, kind: kind,
        quality: isWeak ? .weak : .strong))
  }

  /// The primary name, or the first one where none is marked; the others become aliases.
  ///
  /// `nil` where the party has no name in Latin script and none in another.
  func settle(isIndividual: Bool, _ entry: inout Entry) -> String? {
    entry.nativeNames = natives
    guard let first = names.firstIndex(where: \.isPrimary) ?? names.indices.first else {
      return natives.first?.name
    }
    let primary = Self.written(names[first], isIndividual)
    var known: Set<String> = [primary]
    for name in names {
      let alias = Alias(Self.written(name, isIndividual), kind: name.kind, quality: name.quality)
      if known.insert(alias.name).inserted { entry.aliases.append(alias) }
    }
    return primary
  }

  /// `FAMILY, Given Names` for an individual, as OFAC prints it; the parts in a row otherwise.
  private static func written(_ name: Name, _ isIndividual: Bool) -> String {
    let given = name.given.joined(separator: " ")
    guard let family = name.family else { return given }
    if given.isEmpty { return family }
    return isIndividual ? "\(family), \(given)" : "\(given) \(family)"
  }
}
