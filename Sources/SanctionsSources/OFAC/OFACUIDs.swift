/// The uids of a primary table: twelve bytes a record, whatever else it holds.
struct OFACUIDs {
  /// In the table's order.
  private var uids: [Int] = []
  private var lines: [UInt32] = []
  /// The places of `uids` by uid and place; empty where the uids ascend by themselves.
  private var order: [UInt32] = []
  private var ascends = true

  /// Adds the uid of the next record, which stands in `line`.
  mutating func append(_ uid: Int, line: Int) {
    if let last = uids.last, last >= uid { ascends = false }
    uids.append(uid)
    lines.append(UInt32(clamping: line))
  }

  /// Makes what was added ready to be asked.
  mutating func settle() {
    if !ascends {
      order = uids.indices.map { UInt32($0) }
        .sorted { (uids[Int($0)], $0) < (uids[Int($1)], $1) }
    }
  }

  /// The place, from 0, and the line of the first record with a uid; `nil` where there is none.
  func first(_ uid: Int) -> (place: Int, line: Int)? {
    let rank = uids.indices.firstPlace { uids[place($0)] >= uid }
    guard rank < uids.count, uids[place(rank)] == uid else { return nil }
    return (place(rank), Int(lines[place(rank)]))
  }

  private func place(_ rank: Int) -> Int { ascends ? rank : Int(order[rank]) }
}
