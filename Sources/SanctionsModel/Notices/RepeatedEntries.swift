/// Collapses the entries that list text repeats under every strong alias.
enum RepeatedEntries {
  /// One entry for all that differ in nothing but which strong name leads; its `name` is the lowest headword.
  ///
  /// The entry under the lowest headword stays, in the place of the first. Blocks under one headword are
  /// parties that share all they print, and each stays. Linear but for the sorting of an entry's names.
  static func collapsed(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    kept.reserveCapacity(entries.count)
    var places: [Int: [Int]] = [:]
    var joined: [Block: Int] = [:]
    for entry in entries {
      let digest = digest(entry)
      let block = Block(digest: digest, headword: entry.name)
      // A party has one block under a headword: the search goes on behind the last one that had it.
      let first = (joined[block] ?? -1) + 1
      if let index = index(of: entry, in: (places[digest] ?? []).dropFirst(first), kept),
        let place = places[digest]?[index]
      {
        joined[block] = index
        if entry.name < kept[place].name { kept[place] = entry }
      } else {
        joined[block] = places[digest]?.count ?? 0
        places[digest, default: []].append(kept.count)
        kept.append(entry)
      }
    }
    return kept
  }

  /// The index among `places` of the kept entry that repeats `entry`.
  private static func index(of entry: Entry, in places: ArraySlice<Int>, _ kept: [Entry]) -> Int? {
    places.firstIndex { isSame(kept[$0], entry) }
  }

  /// A headword of the entries that share a digest.
  private struct Block: Hashable {
    let digest: Int
    let headword: String
  }

  /// A hash of all that the repetitions of an entry share, whichever name leads.
  private static func digest(_ entry: Entry) -> Int {
    var names = entry.name.hashValue
    for alias in entry.aliases where isHeadword(alias) { names ^= alias.name.hashValue }
    var hasher = Hasher()
    hasher.combine(names)
    hasher.combine(entry.type)
    hasher.combine(entry.addresses)
    hasher.combine(entry.birthPlaces)
    hasher.combine(entry.remarks)
    hasher.combine(entry.title)
    hasher.combine(entry.programmes)
    hasher.combine(entry.linkedTo)
    for birth in entry.births { hasher.combine(birth.text) }
    for identifier in entry.identifiers { hasher.combine(identifier.value) }
    return hasher.finalize()
  }

  private static func isSame(_ left: Entry, _ right: Entry) -> Bool {
    headwords(left) == headwords(right) && rest(left) == rest(right)
  }

  private static func headwords(_ entry: Entry) -> [String] {
    ([entry.name] + entry.aliases.filter(isHeadword).map(\.name)).sorted()
  }

  /// What an entry says beside its headwords.
  private static func rest(_ entry: Entry) -> Entry {
    var rest = entry
    rest.name = ""
    rest.text = ""
    rest.range = ByteRange(0, 0)
    rest.aliases = entry.aliases.filter { !isHeadword($0) }
    return rest
  }

  /// Whether blocks stand under the alias, too: weak ones never head one.
  private static func isHeadword(_ alias: Alias) -> Bool {
    alias.quality == .strong && alias.script == nil
  }
}
