import GRDB
import NameMatching
import SanctionsModel

/// Finds the entities of other lists that are the same party: by a document, or by a name and a birth.
///
/// What is found is shown, and never merged.
struct SameParty {
  /// Shorter values are too common to identify anyone.
  private static let shortest = 5
  /// How many entities that bear a name are looked at.
  private static let namesakes = 40

  private let db: Database

  /// Parties of the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The entities on lists that do not hold this one, each with the first reason; documents come first.
  func others(_ entry: Entry, of entity: Int64) throws -> [EntityCard.AlsoListed] {
    let own = Set(
      try Int64.fetchAll(
        db, sql: "SELECT source FROM listing WHERE entity = ?", arguments: [entity]))
    guard !own.isEmpty else { return [] }
    var found: [EntityCard.AlsoListed] = []
    var seen: Set<Int64> = [entity]
    for (other, reason) in try byDocument(entry, entity) + byName(entry, entity)
    where seen.insert(other).inserted {
      guard let party = try party(other, besides: own, reason) else { continue }
      found.append(party)
    }
    return found
  }

  /// The entity with the first list that holds it; `nil` where a list holds both: then they are two.
  private func party(_ other: Int64, besides own: Set<Int64>, _ reason: String) throws
    -> EntityCard.AlsoListed?
  {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.id, e.name, s.title, s.row FROM listing l JOIN source s ON s.row = l.source
        JOIN entity e ON e.row = l.entity WHERE l.entity = ? ORDER BY l.listed DESC, s.row
        """)
    let rows = try Row.fetchAll(statement, arguments: [other])
    guard let first = rows.first, !rows.contains(where: { own.contains($0[3]) }) else { return nil }
    return .init(id: first[0], name: first[1], source: first[2], reason: reason)
  }

  private func byDocument(_ entry: Entry, _ entity: Int64) throws -> [(Int64, String)] {
    let statement = try db.cachedStatement(
      sql: "SELECT entity, label, text FROM identifier WHERE value = ? AND entity <> ?")
    var found: [(Int64, String)] = []
    for identifier in entry.identifiers {
      guard let document = Document(identifier) else { continue }
      for value in document.stored {
        for row in try Row.fetchAll(statement, arguments: [value, entity]) {
          let other = Identifier(label: row[1], value: row[2])
          guard Document(other) == document, try agrees(row[0], identifier) else { continue }
          found.append((row[0], "the same \(document.name) \(identifier.value)"))
        }
      }
    }
    return found
  }

  /// Whether the other's identifier may be of the same country: a number repeats from one to the next.
  private func agrees(_ other: Int64, _ identifier: Identifier) throws -> Bool {
    guard let country = identifier.country.flatMap(Self.code) else { return true }
    let value = IdentifierForm.compared(identifier.value)
    guard let entry = try entry(other) else { return false }
    let countries = entry.identifiers.filter { IdentifierForm.compared($0.value) == value }
      .map { $0.country.flatMap(Self.code) }
    return countries.isEmpty || countries.contains { $0 == nil || $0 == country }
  }

  private static func code(_ country: String) -> String? {
    let folded = NameFolding.folded(country)
    return Country.all.first { NameFolding.folded($0.name) == folded }?.code
  }

  private func entry(_ entity: Int64) throws -> Entry? {
    let statement = try db.cachedStatement(sql: "SELECT entry FROM entity WHERE row = ?")
    return try Row.fetchOne(statement, arguments: [entity])?.record(Entry.self, at: 0)
  }
}

extension SameParty {
  /// An individual of the same strong name, in whatever order, and the same full date of birth; another party of
  /// the same strong name and type, where the name has two words or more.
  private func byName(_ entry: Entry, _ entity: Int64) throws -> [(Int64, String)] {
    let names = Self.strongNames(entry)
    let births = Set(entry.births.compactMap(Self.day))
    guard !names.isEmpty, entry.type != .individual || !births.isEmpty else { return [] }
    let patterns = names.keys.sorted().prefix(20).map { words in
      "("
        + words.split(separator: " ").map { TextPattern.quoted(String($0)) }
        .joined(separator: " AND ") + ")"
    }
    let sql = """
      SELECT e.row, e.entry FROM entity_text t JOIN entity e ON e.row = t.rowid
      WHERE entity_text MATCH ? AND e.type = ? AND e.row <> ? LIMIT \(Self.namesakes)
      """
    let match = "names : (\(patterns.joined(separator: " OR ")))"
    let rows = try Row.fetchAll(db, sql: sql, arguments: [match, entry.type.rawValue, entity])
    return try rows.compactMap { row in
      let other = try row.record(Entry.self, at: 1)
      guard let name = names.keys.sorted().first(where: Self.strongNames(other).keys.contains)
      else { return nil }
      guard !Self.areTwoCraft(entry, other) else { return nil }
      let shared = "the same name \(names[name] ?? name)"
      guard entry.type == .individual else { return (row[0], shared) }
      guard let birth = births.intersection(other.births.compactMap(Self.day)).min() else {
        return nil
      }
      return (row[0], "\(shared) and date of birth \(birth)")
    }
  }

  /// Whether both have numbers that stay with a ship, an aircraft or a hull for life, and none in common: ships
  /// share names.
  private static func areTwoCraft(_ one: Entry, _ other: Entry) -> Bool {
    guard one.type == .vessel || one.type == .aircraft else { return false }
    func numbers(_ entry: Entry) -> Set<String> {
      Set(
        entry.identifiers.compactMap { identifier -> String? in
          let value = IdentifierForm.compared(identifier.value)
          switch identifier.kind {
          case .vessel?:
            let digits = value.filter(\.isNumber)
            return digits.utf8.count == 7 ? digits : nil
          case .aircraft? where identifier.label.contains("Serial"): return value
          default: return nil
          }
        })
    }
    let (left, right) = (numbers(one), numbers(other))
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  private static func day(_ birth: Birth) -> PartialDate? {
    guard !birth.circa, let day = birth.from, day.isDay, birth.to == day else { return nil }
    return day
  }

  /// The strong names of two words and more, each by its folded words in order.
  private static func strongNames(_ entry: Entry) -> [String: String] {
    let strong = [entry.name] + entry.aliases.filter { $0.quality == .strong }.map(\.name)
    return strong.reduce(into: [:]) { names, name in
      let words = NameFolding.folded(name).split(separator: " ")
      guard words.count > 1 else { return }
      let key = words.sorted().joined(separator: " ")
      if names[key] == nil { names[key] = name }
    }
  }

  /// An identifier that is of one party alone, in the form in which lists can be compared.
  private struct Document: Equatable {
    let kind: IdentifierLabel.Kind
    let value: String
    /// The forms under which the archive may hold the value.
    let stored: [String]

    init?(_ identifier: Identifier) {
      let compared = IdentifierForm.compared(identifier.value)
      switch identifier.kind {
      case .vessel?:
        // `IMO 9187629` and `9187629` are one number.
        value = compared.filter(\.isNumber)
        stored = [value, "IMO" + value, "MMSI" + value]
      case .passport?, .tax?, .registration?, .wallet?, .nationalId?:
        value = compared
        stored = [compared]
      case .aircraft?, .bank?, .contact?, .organisation?, nil: return nil
      }
      guard let kind = identifier.kind, value.utf8.count >= SameParty.shortest,
        !Self.isPlaceholder(value)
      else { return nil }
      self.kind = kind
    }

    /// Whether a value stands where a number is not known: `unknown`, `00000000`, `123456789`.
    private static func isPlaceholder(_ value: String) -> Bool {
      value.filter(\.isNumber).count < 3 || Set(value).count < 3 || "0123456789".contains(value)
    }

    static func == (left: Document, right: Document) -> Bool {
      left.kind == right.kind && left.value == right.value
    }

    /// What people call such a number.
    var name: String {
      switch kind {
      case .vessel: value.utf8.count == 7 ? "IMO number" : "vessel number"
      case .passport: "passport"
      case .tax: "tax number"
      case .registration: "registration number"
      case .wallet: "wallet"
      case .nationalId: "national ID"
      default: kind.rawValue
      }
    }
  }
}
