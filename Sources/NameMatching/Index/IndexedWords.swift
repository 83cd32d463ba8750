/// The distinct words of the names that an index is built of, numbered in the order in which they came.
struct IndexedWords {
  private(set) var starts: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  /// Open addressing: a word's number and one, 0 where the place is free.
  private var places = [UInt32](repeating: 0, count: 1 << 12)
  private var hashes: [UInt64] = []

  /// How many words there are.
  var count: Int { hashes.count }

  /// The number of a word, which is added where it is new.
  mutating func number(of word: ArraySlice<UInt8>) -> UInt32 {
    let hash = WordHash(word).value
    if count * 2 >= places.count { grow() }
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
    while places[place] != 0 {
      let number = places[place] - 1
      if hashes[Int(number)] == hash { return number }
      place = (place + 1) & (places.count - 1)
    }
    let number = UInt32(count)
    places[place] = number + 1
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
    return number
  }

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The numbers of the words in ascending order of their bytes.
  func sorted() -> [UInt32] {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        (0..<UInt32(count)).map { (Self.key(bytes, starts, $0), $0) }
          .sorted { Self.isBefore($0, $1, bytes, starts) }.map(\.1)
      }
    }
  }

  /// The first eight bytes of a word as a number that sorts like them.
  private static func key(
    _ bytes: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>, _ number: UInt32
  ) -> UInt64 {
    let (start, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
    var key: UInt64 = 0
    for offset in 0..<8 {
      key = key << 8 | (start + offset < end ? UInt64(bytes[start + offset]) : 0)
    }
    return key
  }

  private static func isBefore(
    _ left: (UInt64, UInt32), _ right: (UInt64, UInt32), _ bytes: UnsafeBufferPointer<UInt8>,
    _ starts: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    guard left.0 == right.0 else { return left.0 < right.0 }
    func rest(_ number: UInt32) -> Slice<UnsafeBufferPointer<UInt8>> {
      let (start, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
      return bytes[min(start + 8, end)..<end]
    }
    return rest(left.1).lexicographicallyPrecedes(rest(right.1))
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number) + 1
    }
  }
}
