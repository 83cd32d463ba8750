/// Keeps the blocks of list text that no other repeats yet, to compare others with them.
struct KnownBlocks {
  /// Where a block's parts stand in `parts`, and its line in `bytes`.
  private struct Place {
    let line: Int
    let parts: Range<Int>
    let nameCount: Int
    /// The block before it that has the same digest.
    let previous: Int?
  }

  /// The lines of all blocks, one behind the other.
  private var bytes: [UInt8] = []
  /// The parts of all blocks, in their lines.
  private var parts: [Range<Int>] = []
  private var places: [Place] = []
  /// The last block of each digest.
  private var last: [Int: Int] = [:]

  /// A block and the number of the one that it equals, which is its own where it is new; `nil` for one
  /// without strong aliases.
  mutating func take(_ source: EntryBytes) -> (block: EntryBlock, number: Int)? {
    let start = parts.count
    guard let block = EntryBlock(source, addingTo: &parts) else { return nil }
    let previous = last[block.digest]
    var next = previous
    while let number = next {
      if equals(places[number], block, start, source) {
        parts.removeSubrange(start...)
        return (block, number)
      }
      next = places[number].previous
    }
    last[block.digest] = places.count
    places.append(
      Place(
        line: bytes.count, parts: start..<parts.count, nameCount: block.nameCount,
        previous: previous))
    bytes.append(contentsOf: source.bytes)
    return (block, places.count - 1)
  }

  /// Whether a kept block and the one whose parts begin at `start` differ in the order of names alone.
  private func equals(
    _ place: Place, _ block: EntryBlock, _ start: Int, _ source: EntryBytes
  ) -> Bool {
    guard place.nameCount == block.nameCount, place.parts.count == parts.count - start else {
      return false
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let line = EntryBytes(UnsafeBufferPointer(rebasing: bytes[place.line...]))
      for offset in block.nameCount..<place.parts.count {
        let part = parts[place.parts.lowerBound + offset]
        guard line.equal(part, source, parts[start + offset]) else { return false }
      }
      return sameNames(place, line, start, source)
    }
  }

  /// Whether two blocks hold the same names, in whatever order.
  private func sameNames(
    _ place: Place, _ line: EntryBytes, _ start: Int, _ source: EntryBytes
  ) -> Bool {
    let (names, others) = (place.parts.prefix(place.nameCount), start..<start + place.nameCount)
    guard place.nameCount <= 64 else {
      let (left, right) = (line.sorted(parts[names]), source.sorted(parts[others]))
      return left.indices.allSatisfy { line.equal(left[$0], source, right[$0]) }
    }
    // Most names have kept their place or moved by one, so the search for each begins at its own.
    var taken: UInt64 = 0
    for offset in 0..<place.nameCount {
      var at = offset
      while taken >> at & 1 == 1
        || !line.equal(parts[names.lowerBound + offset], source, parts[others.lowerBound + at])
      {
        at = at + 1 < place.nameCount ? at + 1 : 0
        guard at != offset else { return false }
      }
      taken |= 1 << at
    }
    return true
  }
}

extension EntryBytes {
  /// A digest of a part.
  func digest(_ range: Range<Int>) -> Int {
    EntryDigest.of(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
  }

  /// Whether a part equals one of another line.
  fileprivate func equal(_ range: Range<Int>, _ other: EntryBytes, _ otherRange: Range<Int>) -> Bool
  {
    guard range.count == otherRange.count else { return false }
    return ByteScan.equal(
      bytes, at: range.lowerBound, other.bytes, at: otherRange.lowerBound, range.count)
  }

  /// Parts in one order, whatever theirs was: by length, then by their bytes.
  fileprivate func sorted(_ ranges: ArraySlice<Range<Int>>) -> [Range<Int>] {
    ranges.sorted {
      $0.count == $1.count
        ? bytes[$0].lexicographicallyPrecedes(bytes[$1]) : $0.count < $1.count
    }
  }
}
