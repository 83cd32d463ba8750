import GRDB
import NameMatching
import SanctionsModel

/// The values that a field of a query may have meant where nothing in the archive has the one that it names.
struct NearestValues {
  private static let limit = 3
  /// How close a value's spelling is at the least.
  private static let least = 0.7

  private let fields: [QueryField]

  /// The values for the fields of a query; those behind NOT are left out.
  init(_ query: Query) { fields = Self.fields(of: query) }

  private static func fields(of query: Query) -> [QueryField] {
    switch query {
    case .field(let field): [field]
    case .all(let parts), .any(let parts): parts.flatMap(fields)
    case .not, .word, .phrase, .everything: []
    }
  }

  /// Conditions to put in the place of mistaken ones, e.g. `programme:DPRK3`, the closest first.
  func values(_ db: Database) throws -> [String] {
    try fields.flatMap { field -> [String] in
      switch field {
      case .programme(let tag): try programmes(like: tag, db).map { "programme:\($0)" }
      case .country(let name): countries(like: name).map { "country:\(Self.quoted($0))" }
      case .authority(let name):
        try names(like: name, Self.authorities, db).map { "authority:\(Self.quoted($0))" }
      case .source(let name):
        try names(like: name, "SELECT name FROM source", db).map { "source:\(Self.quoted($0))" }
      default: []
      }
    }
  }

  private static let authorities =
    "SELECT authority FROM entity UNION SELECT authority FROM announcement"

  private static func quoted(_ value: String) -> String {
    value.contains(" ") ? "\"\(value)\"" : value
  }

  /// The tags of the archive that are spelt like a value, or whose programme is called so.
  private func programmes(like value: String, _ db: Database) throws -> [String] {
    let tags = try String.fetchAll(db, sql: "SELECT DISTINCT tag FROM programme")
    guard !tags.contains(where: { $0.hasPrefix(value.uppercased()) }) else { return [] }
    return Self.closest(tags, to: value) { tag in
      let programme = Programme.named(tag)
      return [tag, programme?.name ?? ""] + (programme.map { $0.words + $0.headingWords } ?? [])
    }
  }

  private func countries(like value: String) -> [String] {
    guard Country.named(value) == nil, Country.coded(value.uppercased()) == nil else { return [] }
    return Self.closest(Country.all.map(\.name), to: value) { [$0] }
  }

  private func names(like value: String, _ sql: String, _ db: Database) throws -> [String] {
    let names = try String.fetchAll(db, sql: sql).filter { !$0.isEmpty }
    guard !names.contains(where: { $0.lowercased().contains(value.lowercased()) }) else {
      return []
    }
    return Self.closest(names, to: value) { [$0] }
  }

  /// The values of which a form is spelt most like what was typed, spaces and signs left out.
  private static func closest(
    _ values: [String], to typed: String, forms: (String) -> [String]
  ) -> [String] {
    let typed = Array(NameFolding.folded(typed).utf8).filter { $0 != 32 }
    guard typed.count >= 2 else { return [] }
    let found = values.map { value in
      (value, forms(value).map { closeness(typed, $0) }.max() ?? 0)
    }
    return found.filter { $0.1 >= least }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
      .map(\.0)
  }

  /// How close what was typed is to a text, from the beginning of any of its words on.
  private static func closeness(_ typed: [UInt8], _ text: String) -> Double {
    let words = NameFolding.folded(text).split(separator: " ").map { Array($0.utf8) }
    return words.indices.map { start in
      SpellingCloseness.of(typed, to: Array(words[start...].joined()))
    }.max() ?? 0
  }
}
