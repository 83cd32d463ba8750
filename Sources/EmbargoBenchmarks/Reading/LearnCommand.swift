import ArgumentParser
import Foundation
import SanctionsModel

/// Learns from articles with gold files how what a text says of a party bears on whether its action hits the party.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Print the table Resources/party-weights.tsv, learned from articles with gold files.")

  @Argument(help: "Folders of NAME.txt with NAME.gold.json.") var folders: [String]
  @Option(help: "A file of paragraphs: \"## NAME\", the text, and \"D:\" with its designees.")
  var paragraphs: [String] = []

  /// How much a learned case weighs against the penalty of a weight's square.
  private static let trust = 0.1

  func run() throws {
    var regression = LogisticRegression(features: PartyFeature.allCases.count, trust: Self.trust)
    for folder in folders {
      for article in try Article.articles(in: folder) {
        guard let designees = article.gold.designees else { continue }
        Self.add(article.text, designees.map(\.text), to: &regression)
      }
    }
    for path in paragraphs {
      for each in try LearnedParagraph.paragraphs(of: path) {
        Self.add(each.text, each.designees, to: &regression)
      }
    }
    let fit = regression.fit()
    print(Self.head)
    print("base\t\(Self.rounded(fit.base))")
    for feature in PartyFeature.allCases where abs(fit.weights[feature.rawValue]) >= 0.005 {
      print("\(feature)\t\(Self.rounded(fit.weights[feature.rawValue]))")
    }
  }

  private static func add(
    _ text: PublishedText, _ designees: [String], to regression: inout LogisticRegression
  ) {
    let (reading, parties) = AnnouncementParser().parties(of: text)
    let named = NamedParty.parties(of: reading)
    for party in parties {
      guard let name = named.first(where: { $0.index == party.index }) else { continue }
      regression.add(
        party.features.map(\.rawValue),
        designees.contains(where: name.isCalled))
    }
  }

  private static func rounded(_ weight: Double) -> String { String(format: "%.2f", weight) }

  private static let head = """
    # What each thing that a text says of a party says for or against the text's action hitting the party, in natural
    # logarithms of odds (1 makes it 2.7 times as likely); learned by EmbargoBenchmarks learn, do not edit by hand.
    # feature\tweight
    """
}
