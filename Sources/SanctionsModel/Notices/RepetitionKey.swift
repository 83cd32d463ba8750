/// What the repetitions of an entry in list text share, whichever strong name leads: a hash of 128 bits of all that
/// they print, another one in each run.
package struct RepetitionKey: Hashable, Sendable {
  private let first: Int
  private let second: Int

  /// The key of an entry; `nil` for one without another strong name, which no other block repeats.
  package init?(_ entry: Entry) {
    guard entry.aliases.contains(where: RepeatedEntries.isHeadword) else { return nil }
    var common = entry
    let strong = entry.aliases.filter(RepeatedEntries.isHeadword).map(\.name) + [entry.name]
    common.name = ""
    common.aliases = entry.aliases.filter { !RepeatedEntries.isHeadword($0) }
    common.text = ""
    common.range = ByteRange(0, 0)
    func hash(_ salt: Int) -> Int {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(common)
      hasher.combine(strong.sorted())
      return hasher.finalize()
    }
    (first, second) = (hash(1), hash(2))
  }

  /// The key with one of the names that lead: no party has two blocks that share it.
  package func under(_ headword: String) -> Int {
    var hasher = Hasher()
    hasher.combine(self)
    hasher.combine(headword)
    return hasher.finalize()
  }
}
