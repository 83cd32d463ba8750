/// Knows the blocks of list text that repeat an entry under another of its strong names, so that they need not
/// be read.
///
/// `RepeatedEntries` finds, in the entries that were read, the repetitions that print a name in another way.
struct RepeatedBlocks {
  /// The parties whose blocks are alike.
  private struct Parties {
    /// Where the entry of each stands.
    var places: [Int] = []
    /// How many blocks each headword leads.
    var blocks: [String: Int] = [:]
  }

  private var parties: [EntryBlock.Text: Parties] = [:]

  /// Where the entry stands that a block repeats; `nil` for one that must be read, whose entry is to stand at
  /// `place`.
  ///
  /// A party has one block under a headword: the second one is of another party that shares all it prints.
  mutating func place(
    of block: EntryBlock, under headword: String, else place: Int
  ) -> Int? {
    Self.place(&parties[block.text, default: Parties()], headword, place)
  }

  private static func place(_ parties: inout Parties, _ headword: String, _ place: Int) -> Int? {
    let party = parties.blocks[headword, default: 0]
    parties.blocks[headword] = party + 1
    if party < parties.places.count { return parties.places[party] }
    parties.places.append(place)
    return nil
  }
}
