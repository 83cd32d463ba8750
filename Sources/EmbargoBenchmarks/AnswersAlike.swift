import NameMatching
import SanctionsModel

/// How many names answer a query just as the meant one does, and what of the queries any order of the answers can have
/// among the first ten.
///
/// Where a query begins the meant name, the names that it begins answer alike; where it stands behind other words of
/// it, those that hold it so; else those whose words its words begin. With n of them, no order but a lucky one puts
/// the meant name among the first ten more often than in ten of n cases.
struct AnswersAlike {
  /// What is printed.
  struct Figures: Encodable {
    /// The queries whose letters stand in the name that is meant; the others hold a mistake.
    var queries = 0
    /// Those that more than ten names answer alike.
    var ambiguous = 0
    /// The share of the queries that can be expected among the first ten.
    var atBest = 0.0

    private enum CodingKeys: String, CodingKey {
      case queries, ambiguous
      case atBest = "at_best"
    }
  }

  /// The words of each name, folded.
  private let names: [[String]]
  /// Folded names from each of their words on, ascending, with the name and the word.
  private let tails: [(text: String, name: Int, word: Int)]

  /// The names that queries are held against.
  init(_ names: [Substring]) {
    self.names = names.map { NameFolding.folded(String($0)).split(separator: " ").map(String.init) }
    tails = self.names.enumerated().flatMap { name, words in
      words.indices.map { (words[$0...].joined(separator: " "), name, $0) }
    }
    .sorted { $0.text < $1.text }
  }

  /// The figures of queries, each with the name that is meant.
  func figures(_ queries: [(query: String, meant: String)]) -> Figures {
    var figures = Figures()
    for (query, meant) in queries {
      let count = count(NameFolding.folded(query), NameFolding.folded(meant))
      guard count > 0 else { continue }
      figures.queries += 1
      figures.ambiguous += count > 10 ? 1 : 0
      figures.atBest += min(1, 10 / Double(count))
    }
    figures.atBest /= Double(max(1, figures.queries))
    return figures
  }

  /// How many names answer as the meant one does, itself among them; 0 where it does not.
  private func count(_ query: String, _ meant: String) -> Int {
    let holding = tails[(0..<tails.count).firstPlace { tails[$0].text >= query }...]
      .prefix { $0.text.hasPrefix(query) }
    if meant.hasPrefix(query) { return holding.count { $0.word == 0 } }
    if meant.contains(" " + query) { return Set(holding.map(\.name)).count }
    let typed = query.split(separator: " ").map(String.init)
    guard Self.answers(typed, meant.split(separator: " ").map(String.init)) else { return 0 }
    return names.count { Self.answers(typed, $0) }
  }

  private static func answers(_ typed: [String], _ words: [String]) -> Bool {
    !typed.isEmpty && typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}
