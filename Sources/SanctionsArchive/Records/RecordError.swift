/// A stored record that cannot be read back.
struct RecordError: Error, Hashable, CustomStringConvertible {
  /// What was found, and at which byte.
  let description: String

  /// An error with what was found at a byte offset of the record.
  init(_ found: String, at offset: Int) { description = "record: \(found) at byte \(offset)" }
}
