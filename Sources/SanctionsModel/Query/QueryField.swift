/// A condition that a query sets on a field, with its value read.
public enum QueryField: Hashable, Sendable {
  /// `programme:` a tag, or the beginning of one.
  case programme(String)
  /// `country:` an ISO 3166-1 alpha-2 code or a country's name.
  case country(String)
  /// `type:` of an entity.
  case type(EntityType)
  /// `authority:` a part of an authority's name.
  case authority(String)
  /// `source:` a part of a source's name or title.
  case source(String)
  /// `id:` the whole id of an entity or announcement, or an identifier in any format.
  case id(String)
  /// `after:` on this date or later.
  case after(PartialDate)
  /// `before:` earlier than this date begins.
  case before(PartialDate)
  /// `is:unread`.
  case isUnread
  /// `is:starred`.
  case isStarred
  /// `has:links`.
  case hasLinks

  /// The names of the fields, in the order in which they are offered.
  public static let names = [
    "programme", "country", "type", "authority", "source", "id", "after", "before", "is", "has",
  ]

  /// What stands before the colon of ids and of some addresses, so that a search for one is no mistake.
  static let idPrefixes: Set<String> = [
    "ofac", "un", "eu", "uk", "seco", "local", "text", "sample", "mailto", "urn",
  ]

  /// Whether a word before a colon is a field's name with a letter or two wrong, e.g. `programe`.
  ///
  /// Publishers' names before a key (`ofac:22612`) and schemes of addresses are none.
  static func isNearMiss(_ word: String) -> Bool {
    guard word.utf8.count >= 4, word.utf8.count <= 12 else { return false }
    return names.contains { name in
      guard name.utf8.count >= 4 else { return false }
      return distance(Array(word.utf8), Array(name.utf8)) <= (name.utf8.count >= 7 ? 2 : 1)
    }
  }

  /// The Levenshtein distance, a transposition counted as two.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        line.append(
          min(last[column] + (byte == other ? 0 : 1), last[column + 1] + 1, line[column] + 1))
      }
      last = line
    }
    return last[right.count]
  }
}
