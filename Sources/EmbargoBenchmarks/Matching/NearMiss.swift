/// Names that are nearly another's and are not: one number, one given name or one telling word is other.
struct NearMiss {
  /// The given names and telling words of the list, to draw from.
  private let words: [String]
  private let givenNames: [String]

  /// Near misses whose other words come from `names`.
  init(_ names: [ListedName]) {
    var (words, givenNames): ([String], [String]) = ([], [])
    for name in names {
      let parts = name.text.split(separator: ",", maxSplits: 1)
      if name.isPersonal, parts.count == 2 {
        givenNames += parts[1].split(separator: " ").map { String($0) }
      } else if let first = name.text.split(separator: " ").first {
        words.append(String(first))
      }
    }
    self.words = words.filter(Self.isTelling)
    self.givenNames = givenNames.filter(Self.isTelling)
  }

  private static func isTelling(_ word: String) -> Bool {
    word.count >= 4 && word.allSatisfy(\.isLetter)
  }

  /// A near miss of a name; `nil` where the name gives no occasion.
  func of(_ name: ListedName, _ random: inout SeededGenerator) -> String? {
    let numbers = name.text.split(separator: " ").filter { $0.allSatisfy(\.isNumber) }
    if let number = numbers.first, let value = Int(number) {
      return name.text.replacing(number, with: String(value + 1))
    }
    return name.isPersonal ? otherGivenName(name.text, &random) : otherWord(name.text, &random)
  }

  private func otherGivenName(_ text: String, _ random: inout SeededGenerator) -> String? {
    let parts = text.split(separator: ",", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    var given = parts[1].split(separator: " ").map(String.init)
    guard let other = random.pick(givenNames), let first = given.first,
      first.lowercased() != other.lowercased()
    else { return nil }
    given[0] = other
    return "\(parts[0]), \(given.joined(separator: " "))"
  }

  private func otherWord(_ text: String, _ random: inout SeededGenerator) -> String? {
    var parts = text.split(separator: " ").map(String.init)
    guard parts.count >= 2, let other = random.pick(words), parts[0] != other else { return nil }
    parts[0] = other
    return parts.joined(separator: " ")
  }
}
