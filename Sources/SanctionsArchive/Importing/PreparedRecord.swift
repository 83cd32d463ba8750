import SanctionsModel

/// A record of a list made ready for the archive, off the thread that writes.
struct PreparedRecord: Sendable {
  var id: String?
  /// The entry as the archive keeps it.
  var entry: Entry
  /// The entry's record.
  var bytes: [UInt8]
  /// A digest of `bytes` that holds within one process.
  var digest: Int
  /// What the entity's index rows hold; absent where the source held the same entry before.
  var terms: EntityTerms?

  /// The record ready for the archive, its index terms left out where the source holds `known` digests of it.
  init(_ record: ListSnapshot.Record, known: RecordDigests) {
    id = record.id
    entry = EntityStore.stored(record.entry)
    bytes = RecordWriter.record(of: entry)
    digest = Self.digest(of: bytes)
    terms = known.contains(digest) ? nil : EntityTerms(entry)
  }

  /// The record with what the list said before of the parts that it says nothing of.
  func completed(by earlier: [UInt8]) throws -> PreparedRecord {
    var completed = self
    completed.entry = entry.completed(by: try RecordReader.value(Entry.self, from: earlier))
    completed.bytes = RecordWriter.record(of: completed.entry)
    completed.digest = Self.digest(of: completed.bytes)
    completed.terms = nil
    return completed
  }

  /// A digest of a record's bytes that holds within one process.
  static func digest(of bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
