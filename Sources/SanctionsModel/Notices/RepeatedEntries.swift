/// Collapses the entries that list text repeats under every strong alias.
enum RepeatedEntries {
  /// What the repetitions of one entry have in common.
  private struct Key: Hashable {
    let strongNames: [String]
    let rest: Entry
  }

  /// One entry for all that differ in which strong name leads; its `name` is the lowest headword.
  ///
  /// The entry under the lowest headword stays, in the place of the first; linear but for the sorting
  /// of an entry's names.
  static func collapsed(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    var places: [Key: Int] = [:]
    for entry in entries {
      let key = key(entry)
      if let place = places[key] {
        if entry.name < kept[place].name { kept[place] = entry }
      } else {
        places[key] = kept.count
        kept.append(entry)
      }
    }
    return kept
  }

  private static func key(_ entry: Entry) -> Key {
    var rest = entry
    rest.name = ""
    rest.text = ""
    rest.range = ByteRange(0, 0)
    rest.aliases = entry.aliases.filter { $0.quality == .weak || $0.script != nil }
    let strong = entry.aliases.filter { $0.quality == .strong && $0.script == nil }.map(\.name)
    return Key(strongNames: (strong + [entry.name]).sorted(), rest: rest)
  }
}
