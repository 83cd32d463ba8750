import GRDB
import NameMatching
import SanctionsModel

/// A name of an entity as its row tells it.
struct PublishedName: Sendable {
  let text: String
  let isStrong: Bool
  let type: EntityType

  /// The name of a row of name, whether it is strong, and the entity's type.
  init(_ row: Row) {
    let type: String = row[2]
    (text, isStrong, self.type) = (row[0], row[1], EntityType(rawValue: type) ?? .entity)
  }
}

/// All names of an entity, made ready to be compared.
struct ScreenedNames: Sendable {
  let names: [KnownName]
  let type: EntityType?

  /// The names of an entity. Linear.
  init(_ names: [PublishedName]) {
    self.names = names.map { KnownName($0.text, isStrong: $0.isStrong) }
    type = names.first?.type
  }
}

/// An entity that a screened party may be, with the facts that speak for and against it.
struct ScreenedEntity: Sendable {
  let reference: EntityReference
  let isListed: Bool
  let entry: Entry

  /// The entity of a row of its reference, whether it is listed, and its entry.
  init(_ row: Row) throws {
    reference = EntityReference(row: row)
    isListed = row[4]
    entry = try row.record(Entry.self, at: 5)
  }
}
