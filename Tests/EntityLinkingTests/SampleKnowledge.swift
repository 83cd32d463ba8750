import SanctionsModel

@testable import EntityLinking

/// What an archive of samples knows: the text of the entries of an action's parties by its day, and announcements.
struct SampleKnowledge: LinkKnowledge {
  var texts: [String: String] = [:]
  var announced: [String: [(authority: String, on: PartialDate)]] = [:]

  func words(of action: ActionSummary) -> ActionWords? {
    texts.isEmpty ? nil : ActionWords(action) { texts[String($0.id.dropFirst(5).prefix(10))] ?? "" }
  }

  func firstAnnounced(_ entity: String) -> [(authority: String, on: PartialDate)] {
    announced[entity] ?? []
  }
}
