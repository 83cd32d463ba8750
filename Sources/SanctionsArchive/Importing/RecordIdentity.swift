import NameMatching
import SanctionsModel

/// Gives the records of one list the ids under which the archive knows their entities.
struct RecordIdentity {
  private let source: String
  /// How many records had an id so far, by the id's hash.
  private var ordinals: [UInt64: UInt32] = [:]

  /// Identities of records of the source with this name.
  init(source: String) { self.source = source }

  /// The id that a record prints, or one made of its name and type: records that share those are counted.
  mutating func id(of record: PreparedRecord) -> String {
    if let id = record.id { return id }
    let first = LocalIdentity.entity(record.entry, origin: source)
    let hash = Self.hash(of: first)
    let ordinal = ordinals[hash, default: 0]
    ordinals[hash] = ordinal + 1
    return ordinal == 0
      ? first : LocalIdentity.entity(record.entry, origin: source, ordinal: Int(ordinal))
  }

  /// A hash that is the same in every process: where two met, an id would change from import to import.
  private static func hash(of id: String) -> UInt64 {
    var id = id
    return id.withUTF8 { IndexDigest.of(UnsafeRawBufferPointer($0)) }
  }
}
