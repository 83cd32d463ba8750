import ArgumentParser
import Foundation
import SanctionsModel

/// Learns a table of weights from articles with gold files.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Print a table of weights, learned from articles with gold files.")

  /// What is weighed.
  private enum Table: String, ExpressibleByArgument, CaseIterable {
    /// `Resources/party-weights.tsv`.
    case parties
    /// `Resources/count-weights.tsv`.
    case counts
    /// `Resources/scope-weights.tsv`.
    case scopes
  }

  @Argument(help: "What the weights are of: parties, counts or scopes.") private var table: Table
  @Argument(help: "Folders of NAME.txt with NAME.gold.json.") private var folders: [String] = []
  @Option(
    help: """
      A file of paragraphs: "## NAME", the text, "D:" with its designees or "C:" with its counts.
      """)
  private var paragraphs: [String] = []

  func run() throws {
    switch table {
    case .parties:
      try teach(PartyLesson(), { $0.designees?.map(\.text) }, { $0.designees })
    case .counts:
      try teach(CountLesson(), { $0.counts?.map(\.known) }, { $0.counts })
    case .scopes:
      try teach(ScopeLesson(), { $0.counts?.map(\.known) }, { $0.counts })
    }
  }

  /// Teaches what articles and paragraphs are known to say, where they tell it, and prints what was learned.
  private func teach<Taught: Lesson>(
    _ lesson: Taught, _ ofArticle: (GoldFile) -> [Taught.Known]?,
    _ ofParagraph: (LearnedParagraph) -> [Taught.Known]?
  ) throws {
    var lesson = lesson
    for each in try folders.flatMap(Article.articles(in:)) {
      if let known = ofArticle(each.gold) { lesson.add(each.text, known) }
    }
    for each in try paragraphs.flatMap(LearnedParagraph.paragraphs(of:)) {
      if let known = ofParagraph(each) { lesson.add(each.text, known) }
    }
    print(lesson.table())
  }
}
