import SanctionsModel

/// What a snapshot says of the parts of entries that its files cannot hold: what the snapshot before it said.
enum UntoldParts {
  /// The records of a snapshot that lacks some parts, these taken from the records of the one before it; linear in
  /// the records.
  static func carried(
    _ records: [Int64: [UInt8]], by known: [Int64: [UInt8]], lacks: Set<EntryPart>
  ) throws -> [Int64: [UInt8]] {
    if lacks.isEmpty { return records }
    var carried = records
    for (entity, bytes) in records {
      guard let earlier = known[entity], earlier != bytes else { continue }
      carried[entity] = try record(bytes, by: earlier, lacks)
    }
    return carried
  }

  /// A record that may hold these parts already, taken from a snapshot before the one of `earlier`.
  private static func record(
    _ bytes: [UInt8], by earlier: [UInt8], _ lacks: Set<EntryPart>
  ) throws -> [UInt8] {
    let known = try RecordReader.value(Entry.self, from: earlier)
    var entry = try RecordReader.value(Entry.self, from: bytes)
    // Which remarks were cut is known of those alone that nothing has completed yet.
    let parts = lacks.subtracting([.remarks]).subtracting(known.untold)
    if parts.contains(.aliases) { entry.aliases.removeAll { $0.quality == .strong } }
    entry.untold.formUnion(parts)
    return RecordWriter.record(of: entry.completed(by: known))
  }
}
