/// Collapses the entries that list text repeats under every strong alias.
struct RepeatedEntries {
  /// The first and the last kept entry of each digest.
  private var chains: [Int: (first: Int, last: Int)] = [:]
  /// For each kept entry the next one of its digest; -1 at a chain's end.
  private var next: [Int] = []
  /// Where the search ended for a digest under a headword.
  private var joined: [Int: Int] = [:]

  /// Leaves one entry of all that differ in nothing but which strong name leads; its `name` is the lowest
  /// headword.
  ///
  /// The entry under the lowest headword stays, in the place of the first. Blocks under one headword are
  /// parties that share all they print, and each stays. Linear but for the comparison of an entry's names.
  static func collapse(_ entries: inout [Entry]) {
    var repeated = RepeatedEntries()
    repeated.chains.reserveCapacity(entries.count)
    repeated.joined.reserveCapacity(entries.count)
    let kept = entries.withUnsafeMutableBufferPointer { repeated.collapse($0) }
    entries.removeSubrange(kept...)
  }

  /// Moves the entries to keep to the front; returns their number.
  private mutating func collapse(_ entries: UnsafeMutableBufferPointer<Entry>) -> Int {
    var kept = 0
    for index in entries.indices {
      if let place = place(ofEntryAt: index, kept, entries) {
        if entries[index].name < entries[place].name { entries.swapAt(index, place) }
      } else {
        if kept < index { entries.swapAt(kept, index) }
        kept += 1
      }
    }
    return kept
  }

  /// The kept entry that the one at `index` repeats; `nil` where it is to be kept at `place`.
  private mutating func place(
    ofEntryAt index: Int, _ place: Int, _ entries: UnsafeMutableBufferPointer<Entry>
  ) -> Int? {
    // Without a strong alias it has one headword, and what is like it under that is another party.
    guard entries[index].aliases.contains(where: Self.isHeadword) else {
      next.append(-1)
      return nil
    }
    guard let first = entries.baseAddress else { return nil }
    let digest = EntryDigest.of(first + index)
    let block = EntryDigest.mixed(digest, EntryDigest.of(entries[index].name))
    // A party has one block under a headword: the search goes on behind the last one that had it.
    var node = joined[block].map { next[$0] } ?? chains[digest]?.first ?? -1
    while node >= 0 {
      if Self.isSame(entries, node, index) {
        joined[block] = node
        return node
      }
      node = next[node]
    }
    joined[block] = place
    next.append(-1)
    if let last = chains[digest]?.last { next[last] = place }
    chains[digest, default: (place, place)].last = place
    return nil
  }

  /// Whether two entries differ in nothing but which strong name leads; field by field, so that none is copied.
  private static func isSame(
    _ entries: UnsafeMutableBufferPointer<Entry>, _ left: Int, _ right: Int
  ) -> Bool {
    entries[left].type == entries[right].type && entries[left].addresses == entries[right].addresses
      && entries[left].births == entries[right].births
      && entries[left].birthPlaces == entries[right].birthPlaces
      && entries[left].identifiers == entries[right].identifiers
      && entries[left].programmes == entries[right].programmes
      && entries[left].remarks == entries[right].remarks
      && entries[left].sanctionsInformation == entries[right].sanctionsInformation
      && entries[left].title == entries[right].title
      && entries[left].gender == entries[right].gender
      && entries[left].vessel == entries[right].vessel
      && entries[left].nationalities == entries[right].nationalities
      && entries[left].citizenships == entries[right].citizenships
      && entries[left].nativeNames == entries[right].nativeNames
      && entries[left].linkedTo == entries[right].linkedTo
      && entries[left].change == entries[right].change
      && entries[left].previousEntries == entries[right].previousEntries
      && otherAliases(entries[left]) == otherAliases(entries[right])
      && headwords(entries[left]) == headwords(entries[right])
  }

  private static func headwords(_ entry: Entry) -> [String] {
    var words = [entry.name]
    for alias in entry.aliases where isHeadword(alias) { words.append(alias.name) }
    return words.sorted()
  }

  private static func otherAliases(_ entry: Entry) -> [Alias] {
    entry.aliases.filter { !isHeadword($0) }
  }

  /// Whether blocks stand under the alias, too: weak ones never head one.
  static func isHeadword(_ alias: Alias) -> Bool {
    alias.quality == .strong && alias.script == nil
  }
}
