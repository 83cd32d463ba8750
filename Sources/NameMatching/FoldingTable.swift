import SanctionsModel

/// How letters outside ASCII are written in the Latin alphabet: `Resources/transliteration.tsv` and
/// `Resources/han-readings.tsv`, ready to look up.
struct FoldingTable: Sendable {
  /// The table of the embedded resource, read once.
  static let shared = FoldingTable(
    rows: Resource.table("transliteration.tsv") + Resource.table("han-readings.tsv"))

  /// The position of each scalar's writing in `pool`, by scalar; 0 where the table has none.
  private var offsets: [UInt16] = []
  /// Every writing once: a length, then that many bytes. The first byte stands for "none".
  private var pool: [UInt8] = [0]

  /// A table of rows of a writing (`-` for none) and the letters that are written so.
  init(rows: [[Substring]]) {
    for row in rows where row.count >= 2 {
      let writing = row[0] == "-" ? [] : Array(row[0].utf8)
      let offset = UInt16(truncatingIfNeeded: pool.count)
      pool.append(UInt8(truncatingIfNeeded: writing.count))
      pool.append(contentsOf: writing)
      for scalar in row[1].unicodeScalars where scalar != " " { register(scalar, at: offset) }
    }
  }

  /// Appends the writing of `scalar`; returns whether the table has one.
  func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let index = Int(scalar.value)
    guard index < offsets.count, offsets[index] != 0 else { return false }
    let offset = Int(offsets[index])
    let length = Int(pool[offset])
    bytes.append(contentsOf: pool[(offset + 1)..<(offset + 1 + length)])
    return true
  }

  private mutating func register(_ scalar: Unicode.Scalar, at offset: UInt16) {
    set(scalar, offset)
    let capital = scalar.properties.uppercaseMapping.unicodeScalars
    if capital.count == 1, let first = capital.first { set(first, offset) }
  }

  private mutating func set(_ scalar: Unicode.Scalar, _ offset: UInt16) {
    let index = Int(scalar.value)
    if index >= offsets.count {
      offsets.append(contentsOf: repeatElement(0, count: index + 1 - offsets.count))
    }
    offsets[index] = offset
  }
}
