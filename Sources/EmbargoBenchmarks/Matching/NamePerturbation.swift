/// What may happen to a name between a list and a customer file.
enum NamePerturbation: String, CaseIterable, Encodable {
  case typo, transposition, droppedWord, initial, truncation, vowelsDropped, ocr, lookAlikes
  case invisible, transliteration, order

  /// The name with the harm done to it; `nil` where the name gives no occasion.
  func applied(
    to name: String, isPersonal: Bool, _ random: inout SeededGenerator
  ) -> String? {
    switch self {
    case .typo: letters(name, &random) { Self.mistype(&$0, at: $1, &$2) }
    case .transposition:
      letters(name, &random) { word, place, _ in
        guard place + 1 < word.count, word[place] != word[place + 1] else { return false }
        word.swapAt(place, place + 1)
        return true
      }
    case .droppedWord: Self.dropWord(name, &random)
    case .initial: isPersonal ? Self.abbreviate(name, &random) : nil
    case .truncation: Self.truncate(name, &random)
    case .vowelsDropped: Self.dropVowels(name)
    case .ocr: Self.exchange(name, Self.misreadings, share: 0.5, &random)
    case .lookAlikes: Self.exchange(name, Self.twins, share: 0.4, &random)
    case .invisible: Self.sprinkle(name, &random)
    case .transliteration: Self.exchange(name, Self.spellings, share: 0.8, &random)
    case .order: isPersonal ? Self.reorder(name) : Self.turn(name, &random)
    }
  }

  /// Changes one letter, at the second place or later, of one of the words of four letters and more.
  private func letters(
    _ name: String, _ random: inout SeededGenerator,
    _ change: (inout [Character], Int, inout SeededGenerator) -> Bool
  ) -> String? {
    var words = name.split(separator: " ").map(Array.init)
    let long = words.indices.filter { words[$0].filter(\.isLetter).count >= 4 }
    guard let word = random.pick(long) else { return nil }
    for _ in 0..<8 {
      let place = Int.random(in: 1..<words[word].count, using: &random)
      guard words[word][place].isLetter else { continue }
      if place + 1 < words[word].count, !words[word][place + 1].isLetter { continue }
      if change(&words[word], place, &random) {
        return words.map { String($0) }.joined(separator: " ")
      }
    }
    return nil
  }

  private static func mistype(
    _ word: inout [Character], at place: Int, _ random: inout SeededGenerator
  ) -> Bool {
    guard let letter = random.pick(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) else { return false }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: word[place] = letter
    case 1: word.insert(letter, at: place)
    default: word.remove(at: place)
    }
    return true
  }

  private static func dropWord(_ name: String, _ random: inout SeededGenerator) -> String? {
    var words = name.split(separator: " ")
    guard words.count >= 3 else { return nil }
    words.remove(at: Int.random(in: 1..<words.count, using: &random))
    return words.joined(separator: " ")
  }

  /// Leaves of one given name its first letter, the family name standing before the comma.
  private static func abbreviate(_ name: String, _ random: inout SeededGenerator) -> String? {
    let parts = name.split(separator: ",", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    var given = parts[1].split(separator: " ").map(String.init)
    let long = given.indices.filter { given[$0].count >= 3 }
    guard let place = random.pick(long), let first = given[place].first else { return nil }
    given[place] = "\(first)."
    return (given + [String(parts[0])]).joined(separator: " ")
  }

  private static func truncate(_ name: String, _ random: inout SeededGenerator) -> String? {
    guard name.count >= 12 else { return nil }
    let share = Double.random(in: 0.7..<0.92, using: &random)
    return String(name.prefix(Int(Double(name.count) * share)))
  }

  private static func dropVowels(_ name: String) -> String? {
    let words = name.split(separator: " ").map { word -> String in
      guard word.count >= 4, let first = word.first else { return String(word) }
      return String(first) + word.dropFirst().filter { !"AEIOUaeiou".contains($0) }
    }
    let result = words.joined(separator: " ")
    let kept = result.filter(\.isLetter).count
    return result != name && kept >= 5 ? result : nil
  }

  /// "FAMILY, Given Names" as "Given Names FAMILY".
  private static func reorder(_ name: String) -> String? {
    let parts = name.split(separator: ",", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return "\(parts[1].drop { $0 == " " }) \(parts[0])"
  }

  /// The words with the first ones behind the others.
  private static func turn(_ name: String, _ random: inout SeededGenerator) -> String? {
    let words = name.split(separator: " ")
    guard words.count >= 3 else { return nil }
    let place = Int.random(in: 1..<words.count, using: &random)
    return (words[place...] + words[..<place]).joined(separator: " ")
  }

  private static func sprinkle(_ name: String, _ random: inout SeededGenerator) -> String? {
    let signs: [Character] = ["\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{200E}"]
    var result: [Character] = []
    for character in name {
      result.append(character)
      if Int.random(in: 0..<3, using: &random) == 0, let sign = random.pick(signs) {
        result.append(sign)
      }
    }
    return String(result)
  }

  /// Puts others in the place of some letters, at least one, as a table of (what, by what) tells.
  private static func exchange(
    _ name: String, _ table: [(String, String)], share: Double, _ random: inout SeededGenerator
  ) -> String? {
    let source = Array(name.uppercased())
    var (result, index, changes) = ("", 0, 0)
    while index < source.count {
      let fitting = table.filter { source[index...].starts(with: $0.0) }
      if let (what, with) = fitting.first, Double.random(in: 0..<1, using: &random) < share,
        changes < 4
      {
        result += with
        index += what.count
        changes += 1
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return changes > 0 ? result : nil
  }

  private static let misreadings = [
    ("RN", "M"), ("O", "0"), ("I", "1"), ("L", "1"), ("S", "5"), ("B", "8"), ("Z", "2"),
    ("G", "6"), ("M", "RN"), ("W", "VV"), ("D", "CL"),
  ]
  private static let twins = [
    ("A", "А"), ("E", "Е"), ("O", "О"), ("P", "Р"), ("C", "С"), ("X", "Х"), ("T", "Т"), ("H", "Н"),
    ("K", "К"), ("M", "М"), ("B", "В"), ("I", "І"), ("N", "Ν"), ("Y", "Υ"), ("Z", "Ζ"),
  ]
  private static let spellings = [
    ("KH", "H"), ("ZH", "J"), ("SCH", "SH"), ("SH", "SCH"), ("TCH", "CH"), ("DJ", "J"),
    ("YU", "IU"), ("YA", "IA"), ("YE", "E"), ("EI", "EY"), ("OU", "U"), ("OO", "U"), ("EE", "I"),
    ("Q", "K"), ("GH", "G"), ("PH", "F"), ("DH", "D"), ("Y", "I"), ("W", "V"), ("V", "W"),
    ("J", "DJ"), ("U", "OU"), ("K", "C"),
  ]
}
