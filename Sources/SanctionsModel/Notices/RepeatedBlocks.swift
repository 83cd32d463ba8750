/// Knows the blocks of list text that repeat an entry under another of its strong names, so that they need not
/// be read.
///
/// `RepeatedEntries` finds, in the entries that were read, the repetitions that print a name in another way.
struct RepeatedBlocks {
  /// Where the entries of the parties stand whose blocks are alike.
  private struct Places {
    var first: Int
    var others: [Int] = []

    /// The place of a party's entry; `nil` where there are not so many parties.
    subscript(party: Int) -> Int? {
      party == 0 ? first : others.indices.contains(party - 1) ? others[party - 1] : nil
    }
  }

  private var known = KnownBlocks()
  /// For each known block the places of its parties.
  private var places: [Places] = []
  /// How many blocks a headword leads that are alike, by a digest of both: where two digests meet, a block is
  /// read that need not be.
  private var counts: [Int: Int] = [:]

  /// The leading name of a block and where the entry stands that it repeats; `nil` for one that must be read,
  /// whose entry is to stand at `place`.
  ///
  /// A party has one block under a headword: the second one is of another party that shares all it prints.
  mutating func place(of source: EntryBytes, else place: Int) -> (headword: Range<Int>, place: Int)?
  {
    guard let (block, number) = known.take(source) else { return nil }
    let party = count(block)
    guard places.indices.contains(number) else {
      places.append(Places(first: place))
      return nil
    }
    if let place = places[number][party] { return (block.headword, place) }
    places[number].others.append(place)
    return nil
  }

  /// How many blocks like this one its headword has led before; counts it.
  private mutating func count(_ block: EntryBlock) -> Int {
    let key = EntryDigest.mixed(block.digest, block.headwordDigest)
    defer { counts[key, default: 0] += 1 }
    return counts[key] ?? 0
  }
}
