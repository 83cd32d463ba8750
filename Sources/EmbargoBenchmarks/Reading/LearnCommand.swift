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
    let articles = try folders.flatMap(Article.articles(in:))
    let paragraphs = try paragraphs.flatMap(LearnedParagraph.paragraphs(of:))
    switch table {
    case .parties:
      var lesson = PartyLesson()
      for each in articles {
        if let designees = each.gold.designees { lesson.add(each.text, designees.map(\.text)) }
      }
      for each in paragraphs { if let names = each.designees { lesson.add(each.text, names) } }
      print(lesson.table())
    case .counts:
      var lesson = CountLesson()
      for each in articles {
        if let counts = each.gold.counts { lesson.add(each.text, counts.map(\.known)) }
      }
      for each in paragraphs { if let counts = each.counts { lesson.add(each.text, counts) } }
      print(lesson.table())
    case .scopes:
      var lesson = ScopeLesson()
      for each in articles {
        if let counts = each.gold.counts { lesson.add(each.text, counts.map(\.known)) }
      }
      for each in paragraphs { if let counts = each.counts { lesson.add(each.text, counts) } }
      print(lesson.table())
    }
  }
}
