import NameMatching
import SanctionsModel

/// The words that a query looks for in names and text, folded, phrases parted into their words.
///
/// Words behind NOT are left out: they hide, and rank nothing.
struct QueryWords {
  /// The folded words in the order of the query.
  private(set) var words: [String] = []

  /// The words of a query.
  init(_ query: Query) { collect(query) }

  private mutating func collect(_ query: Query) {
    switch query {
    case .word(let text), .phrase(let text):
      words += NameFolding.folded(text).split(separator: " ").map(String.init)
    case .all(let parts), .any(let parts):
      for part in parts { collect(part) }
    case .not, .field, .everything: break
    }
  }
}
