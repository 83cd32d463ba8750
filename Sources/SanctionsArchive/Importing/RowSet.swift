/// A set of rows of one table, a bit a row: SQLite numbers them from 1 on.
struct RowSet {
  private var bits: [UInt64] = []
  /// How many rows are in the set.
  private(set) var count = 0

  /// An empty set.
  init() {}

  /// Puts a row in; false where it was in already.
  mutating func insert(_ row: Int64) -> Bool {
    let (place, bit) = Self.place(row)
    if place >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: max(64, place + 1 - bits.count)))
    }
    guard bits[place] & bit == 0 else { return false }
    bits[place] |= bit
    count += 1
    return true
  }

  /// Whether a row is in.
  func contains(_ row: Int64) -> Bool {
    let (place, bit) = Self.place(row)
    return place < bits.count && bits[place] & bit != 0
  }

  private static func place(_ row: Int64) -> (Int, UInt64) {
    (Int(row >> 6), 1 << UInt64(row & 63))
  }
}
