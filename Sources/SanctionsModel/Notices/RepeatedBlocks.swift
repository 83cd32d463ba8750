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

  private var places: [EntryBlock.Text: Places] = [:]
  /// How many blocks of a text a headword leads, by a digest of both: where two digests meet, a block is
  /// read that need not be.
  private var blocks: [Int: Int] = [:]

  /// Where the entry stands that a block repeats; `nil` for one that must be read, whose entry is to stand at
  /// `place`.
  ///
  /// `headword` is a digest of the name that leads. A party has one block under a headword: the second one is
  /// of another party that shares all it prints.
  mutating func place(of block: EntryBlock, under headword: Int, else place: Int) -> Int? {
    let party = blocks[EntryDigest.mixed(block.text.digest, headword), default: 0]
    blocks[EntryDigest.mixed(block.text.digest, headword)] = party + 1
    guard let known = places[block.text] else {
      places[block.text] = Places(first: place)
      return nil
    }
    if let place = known[party] { return place }
    places[block.text]?.others.append(place)
    return nil
  }
}
