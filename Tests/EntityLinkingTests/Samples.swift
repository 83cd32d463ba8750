import SanctionsModel
import Testing

@testable import EntityLinking

/// Readings, actions and candidates for tests: invented names, given in one line.
enum Samples {
  static func date(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

  /// An action of invented members: for each part the programmes, the change and how many of which type.
  static func action(
    _ iso: String, authority: String = "OFAC",
    _ parts: [(programmes: [String], change: ChangeKind, type: EntityType, count: Int)]
  ) throws -> Action {
    var members: [Action.Member] = []
    for part in parts {
      for _ in 0..<part.count {
        let id = "test:\(iso)-\(members.count)"
        let entity = EntityReference(
          id: id, name: "Invented \(members.count)", type: part.type, programmes: part.programmes)
        members.append(
          Action.Member(entity: entity, change: part.change, programmes: part.programmes))
      }
    }
    return Action(
      date: try date(iso), authority: authority, announcements: ["test:\(iso)"], members: members)
  }

  /// A reading of an article about a country's regime with counts of designated parties.
  static func reading(
    published: String? = nil, weekday: Weekday? = nil, regime: String? = nil,
    tags: [String] = [], authority: String? = "OFAC",
    _ counts: [(TargetCount.Target, Int)] = []
  ) throws -> Reading {
    var reading = Reading(published: try published.map(date), kind: .news)
    reading.weekday = weekday.map { WeekdayMention(day: $0, evidence: ByteRange(40, 47)) }
    if let regime {
      reading.countries = [CountryMention(code: regime, regime: true, evidence: ByteRange(60, 71))]
    }
    reading.programmes = tags.map { ProgrammeMention(tag: $0, evidence: ByteRange(80, 90)) }
    reading.authority = authority.map {
      AuthorityMention(name: $0, evidence: ByteRange(0, 8))
    }
    reading.counts = counts.enumerated().map { index, count in
      TargetCount(
        type: count.0, count: count.1,
        evidence: [ByteRange(100 + index * 10, 105 + index * 10)])
    }
    return reading
  }

  static func link(
    _ reading: Reading, _ actions: [Action]
  ) -> LinkResult {
    EntityLinker().link(reading, body: "", context: LinkContext(actions: actions))
  }
}
