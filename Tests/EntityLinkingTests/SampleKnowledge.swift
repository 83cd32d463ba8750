import SanctionsModel
import Testing

@testable import EntityLinking

/// What an archive of samples knows: the text of the entries of an action's parties by its day, and announcements.
struct SampleKnowledge: LinkKnowledge {
  var texts: [String: String] = [:]
  var announced: [String: [(authority: String, on: PartialDate)]] = [:]
  var unlisted: [String: [(authority: String, on: PartialDate)]] = [:]

  func text(of entity: EntityReference) -> String {
    texts[String(entity.id.dropFirst(5).prefix(10))] ?? ""
  }

  func firstAnnounced(_ entity: String) -> [(authority: String, on: PartialDate)] {
    announced[entity] ?? []
  }

  func lastUnlisted(_ entity: String) -> [(authority: String, on: PartialDate)] {
    unlisted[entity] ?? []
  }
}

extension EntityLinker {
  /// The links and actions of a reading of `body`, told by its own clues and what samples know, which throw nothing.
  func link(
    _ reading: Reading, body: String, context: LinkContext, texts: [String: String] = [:]
  ) -> LinkResult {
    let knowledge = SampleKnowledge(texts: texts)
    do {
      return try link(reading, body: body, context: context, knowledge: knowledge)
    } catch {
      Issue.record(error)
      return LinkResult()
    }
  }
}
