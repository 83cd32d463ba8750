import ArgumentParser
import Foundation
import SanctionsModel

/// Learns from articles with gold files how what a text says of a party bears on whether its action hits the party.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Print the table Resources/party-weights.tsv, learned from articles with gold files.")

  @Argument(help: "Folders of NAME.txt with NAME.gold.json.") var folders: [String]

  /// How much a learned case weighs against the penalty of a weight's square.
  private static let trust = 0.1

  func run() throws {
    var regression = LogisticRegression(features: PartyFeature.allCases.count, trust: Self.trust)
    for folder in folders {
      for article in try Article.articles(in: folder) { Self.add(article, to: &regression) }
    }
    let fit = regression.fit()
    print(Self.head)
    print("base\t\(Self.rounded(fit.base))")
    for feature in PartyFeature.allCases where abs(fit.weights[feature.rawValue]) >= 0.005 {
      print("\(feature)\t\(Self.rounded(fit.weights[feature.rawValue]))")
    }
  }

  private static func add(_ article: Article, to regression: inout LogisticRegression) {
    guard let designees = article.gold.designees else { return }
    let (reading, parties) = AnnouncementParser().parties(of: article.text)
    let named = NamedParty.parties(of: reading)
    for party in parties {
      guard let name = named.first(where: { $0.index == party.index }) else { continue }
      regression.add(
        PartyFeature.allCases.filter(party.features.contains).map(\.rawValue),
        designees.contains { name.isCalled($0.text) })
    }
  }

  private static func rounded(_ weight: Double) -> String { String(format: "%.2f", weight) }

  private static let head = """
    # What each thing that a text says of a party says for or against the text's action hitting the party, in natural
    # logarithms of odds (1 makes it 2.7 times as likely); learned by EmbargoBenchmarks learn, do not edit by hand.
    # feature\tweight
    """
}
