import GRDB
import SanctionsModel

extension Archive {
  /// The ids of the entities that have an id or had it, else of those that a publisher knows by it: `22996` is the
  /// key in `ofac:22996`. In order of the ids; O(entities) for a key.
  package func entityIDs(of id: String) throws(ArchiveError) -> [String] {
    let known = EntityCondition.known(upTo: lastShown)
    return try read { db in
      let found = { (condition: String, value: String) in
        try String.fetchAll(
          db, sql: "SELECT e.id FROM entity e WHERE \(condition) AND \(known.sql) ORDER BY e.id",
          arguments: [value] + StatementArguments(known.arguments))
      }
      let whole = try found("e.id = ?", Self.currentID(id, db))
      return whole.isEmpty ? try found("substr(e.id, instr(e.id, ':') + 1) = ?", id) : whole
    }
  }
}
