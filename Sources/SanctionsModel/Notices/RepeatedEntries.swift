/// Collapses the entries that list text repeats under every strong alias.
enum RepeatedEntries {
  /// One entry for all that differ in nothing but which strong name leads; its `name` is the lowest headword.
  ///
  /// The entry under the lowest headword stays, in the place of the first. Blocks under one headword are
  /// parties that share all they print, and each stays. Linear but for the sorting of an entry's names.
  static func collapsed(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    kept.reserveCapacity(entries.count)
    var groups: [Int: [Group]] = [:]
    for entry in entries {
      let digest = digest(entry)
      let place = groups[digest, default: []].firstIndex {
        !$0.heads.contains(entry.name) && isSame(kept[$0.place], entry)
      }
      guard let place, let group = groups[digest]?[place] else {
        groups[digest, default: []].append(Group(place: kept.count, heads: [entry.name]))
        kept.append(entry)
        continue
      }
      groups[digest]?[place].heads.insert(entry.name)
      if entry.name < kept[group.place].name { kept[group.place] = entry }
    }
    return kept
  }

  /// The blocks that became one entry.
  private struct Group {
    /// The entry's place among those kept.
    let place: Int
    /// The headwords that lead its blocks.
    var heads: Set<String>
  }

  /// A hash that the repetitions of an entry share; cheap, for most entries are not repeated.
  private static func digest(_ entry: Entry) -> Int {
    var names = entry.name.hashValue
    for alias in entry.aliases where isHeadword(alias) { names ^= alias.name.hashValue }
    var hasher = Hasher()
    hasher.combine(names)
    hasher.combine(entry.type)
    hasher.combine(entry.identifiers.first?.value)
    hasher.combine(entry.births.first?.text)
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
