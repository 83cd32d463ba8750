import GRDB
import SanctionsModel

/// Gives the records of one list the ids under which the archive knows their entities.
struct RecordIdentity {
  private let source: String
  private var ordinals: [String: Int] = [:]

  /// Identities of records of the source with this name.
  init(source: String) { self.source = source }

  /// The id that a record prints, or one made of its name and type: records that share those are counted.
  mutating func id(of record: PreparedRecord) -> String {
    if let id = record.id { return id }
    let first = LocalIdentity.entity(record.entry, origin: source)
    let ordinal = ordinals[first, default: 0]
    ordinals[first] = ordinal + 1
    return ordinal == 0
      ? first : LocalIdentity.entity(record.entry, origin: source, ordinal: ordinal)
  }
}
