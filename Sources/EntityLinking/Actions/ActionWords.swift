import NameMatching
import SanctionsModel

/// Which words stand in the names and entries of an action's parties, and in how many.
struct ActionWords: Sendable {
  /// By the places of the summary's groups: how many parties have a word, and how many there are.
  private let groups: [(counts: [String: Int], parties: Int)]

  /// The words of the parties of an action, whose entries `knowledge` gives. Linear in the entries.
  init(_ action: ActionSummary, _ knowledge: some LinkKnowledge) throws {
    groups = try action.groups.map { group in
      var counts: [String: Int] = [:]
      for member in group.members {
        for word in Self.words(try knowledge.text(of: action.action.members[member].entity)) {
          counts[word, default: 0] += 1
        }
      }
      return (counts, group.members.count)
    }
  }

  /// The share of the parties of some groups that have a word, 0 to 1; lower the fewer there are.
  func share(_ word: String, in places: [Int], _ weights: LinkWeights) -> Double {
    var (having, all) = (0, 0)
    for place in places where groups.indices.contains(place) {
      having += groups[place].counts[word] ?? 0
      all += groups[place].parties
    }
    // Of one party alone, that it has a word says less than that all of ten have it.
    return Double(having) / (Double(all) + weights.wordDoubt)
  }

  /// The words of an entry: of four letters and more, folded.
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { !$0.isLetter }).compactMap(folded))
  }

  /// The words of a text that may be names of places and people: those with a capital that does not begin a
  /// sentence.
  static func names(in text: String) -> Set<String> {
    var words: Set<String> = []
    var (start, mayBeName, last) = (text.startIndex, false, Character("."))
    for place in text.indices.map(\.self) + [text.endIndex] {
      let character = place < text.endIndex ? text[place] : " "
      if character.isLetter {
        if !(last.isLetter || last == "'") {
          (start, mayBeName) = (place, character.isUppercase && !endsSentence(text[..<place]))
        }
      } else if last.isLetter, mayBeName, let word = folded(text[start..<place]) {
        words.insert(word)
      }
      last = character
    }
    return words.subtracting(ofAuthorities)
  }

  /// The words of the names of authorities, which stand in every announcement.
  private static let ofAuthorities = Set(
    Resource.table("authorities.tsv").flatMap { row in
      row.flatMap { $0.split(whereSeparator: { !$0.isLetter }).compactMap(folded) }
    })

  private static func endsSentence(_ before: Substring) -> Bool {
    for character in before.reversed() {
      if character == "\n" || ".!?:\"“”‘•".contains(character) { return true }
      if character != " " { return false }
    }
    return true
  }

  private static func folded(_ word: Substring) -> String? {
    guard word.utf8.count >= 4 else { return nil }
    return word.utf8.allSatisfy { $0 < 128 } ? word.lowercased() : NameFolding.folded(String(word))
  }
}
