import SanctionsModel

/// Learns how what a text says of a party bears on whether its action hits the party.
struct PartyLesson: Lesson {
  private var regression = LogisticRegression(features: PartyFeature.allCases.count, trust: 0.1)

  /// Adds the parties of a text whose designees are known by their longest names.
  mutating func add(_ text: PublishedText, _ designees: [String]) {
    let (reading, parties) = AnnouncementParser().parties(of: text)
    let named = NamedParty.parties(of: reading)
    for party in parties {
      guard let name = named.first(where: { $0.index == party.index }) else { continue }
      regression.add(party.features.map(\.rawValue), designees.contains(where: name.isCalled))
    }
  }

  /// `Resources/party-weights.tsv`.
  func table() -> String {
    WeightTable.text(
      regression, of: PartyFeature.self,
      comment: """
        # What each thing that a text says of a party says for or against the text's action hitting the party, in natural
        # logarithms of odds (1 makes it 2.7 times as likely); learned by EmbargoBenchmarks learn, do not edit by hand.
        """)
  }
}
