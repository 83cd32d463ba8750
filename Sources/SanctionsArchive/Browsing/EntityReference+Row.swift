import GRDB
import SanctionsModel

extension EntityReference {
  /// The columns that a reference is made of, of a table or query named `e`.
  static let columns = "e.id, e.name, e.type, e.programmes"

  /// A reference of the four columns of `row` that start at `first`.
  init(row: Row, from first: Int = 0) {
    let type: String = row[first + 2]
    self.init(
      id: row[first], name: row[first + 1], type: EntityType(rawValue: type) ?? .entity,
      programmes: LineList.values(row[first + 3]))
  }
}
