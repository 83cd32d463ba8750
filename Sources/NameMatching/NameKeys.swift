/// Short keys by which an index finds the names that may be meant.
///
/// One key for each word that says something: the consonants of a word, the whole word where it has
/// fewer than two consonants, the digits of a number. Legal forms, particles, titles and everyday words
/// give none unless nothing else remains.
public enum NameKeys {
  /// The keys under which an index keeps a name.
  public static func indexKeys(_ name: String) -> [String] { keys(of: PreparedName(name)) }

  /// The keys to look a name up by.
  public static func queryKeys(_ name: String) -> [String] { keys(of: PreparedName(name)) }

  /// The keys to look a name up by that is made ready to be compared.
  public static func queryKeys(_ name: PreparedName) -> [String] { keys(of: name) }

  private static func keys(of name: PreparedName) -> [String] {
    for kinds in [
      [WordKind.distinctive, .number], [.common, .initial],
      [.particle, .title, .suffix, .legalForm],
    ] {
      var keys: [String] = []
      for word in name.words where kinds.contains(word.kind) {
        let key = key(of: word, in: name)
        if !keys.contains(key) { keys.append(key) }
      }
      if keys.contains(where: { !$0.isEmpty }) { return keys }
    }
    return []
  }

  private static func key(of word: NameWord, in name: PreparedName) -> String {
    let bytes = name.bytes(of: word)
    if word.kind == .number { return number(bytes) }
    let skeleton = ConsonantSkeleton.skeleton(of: bytes)
    return String(
      decoding: skeleton.count < 2 ? ArraySlice(bytes) : ArraySlice(skeleton), as: UTF8.self)
  }

  /// The digits without leading zeros; a number in words stays as it is.
  private static func number(_ bytes: ArraySlice<UInt8>) -> String {
    let trimmed = bytes.drop { $0 == 48 }
    return String(decoding: trimmed.isEmpty ? bytes : trimmed, as: UTF8.self)
  }
}
