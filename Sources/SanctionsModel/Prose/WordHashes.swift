/// A set of hashes of words, which are mixed already and need no other hash to be found by.
struct WordHashes: Sendable {
  /// The hashes by open addressing; 0 where a place is free.
  private var places: [UInt64]

  /// An empty set for at most so many hashes.
  init(capacity: Int) {
    var count = 64
    while count < capacity * 2 { count *= 2 }
    places = [UInt64](repeating: 0, count: count)
  }

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) { places[place(of: hash)] = hash }

  /// Whether the hash is in the set.
  func contains(_ hash: UInt64) -> Bool { places[place(of: hash)] == hash }

  @inline(__always) private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash &>> 20) & (places.count - 1)
    while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
    return place
  }
}
