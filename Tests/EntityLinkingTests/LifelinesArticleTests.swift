import Foundation
import SanctionsModel
import Testing

@testable import EntityLinking

/// The article that names nobody, and the actions of the links tables, beside the package where they are.
private enum SharedData {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data")

  static var exists: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("links").path)
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  static func lines(_ path: String) throws -> [Substring] {
    try text(path).split(whereSeparator: \.isNewline)
  }
}

/// One of the sixteen, as the truth beside the article names it.
private struct Designee: Decodable {
  var uid: String
  var name: String
  var type: String
  var programs: [String]
}

@Suite(
  "The article of August 2017 that names nobody",
  .enabled(if: SharedData.exists, "needs ../shared/data"))
struct LifelinesArticleTests {
  private let body: String
  private let sixteen: [Designee]
  private let others: [Action]

  init() throws {
    body = try SharedData.text("announcements/us-cuts-lifelines.txt")
    sixteen = try JSONDecoder().decode(
      [Designee].self,
      from: Data(try SharedData.text("announcements/us-cuts-lifelines.designees.json").utf8))
    others = try Self.actions(besides: "2017-08-22")
  }

  private var action: Action {
    get throws {
      let day = try Samples.date("2017-08-22")
      let beside = try Samples.action(
        "2017-08-22",
        [(["SDNTK"], .designation, .entity, 3), (["CUBA"], .delisting, .entity, 1)])
      let members = sixteen.map { designee in
        Action.Member(
          entity: EntityReference(
            id: "ofac:" + designee.uid, name: designee.name,
            type: designee.type == "individual" ? .individual : .entity,
            programmes: designee.programs),
          change: .designation, programmes: designee.programs)
      }
      return Action(
        date: day, authority: "OFAC", announcements: ["notice"],
        members: members + beside.members)
    }
  }

  /// What the article says, each fact found in its text.
  private func reading() throws -> Reading {
    var reading = Reading(kind: .news)
    reading.weekday = WeekdayMention(day: .tuesday, evidence: try place("Tuesday"))
    reading.authority = AuthorityMention(name: "OFAC", evidence: try place("Treasury Department"))
    reading.countries = [
      CountryMention(code: "KP", regime: true, evidence: try place("North Korea")),
      CountryMention(code: "CN", regime: false, evidence: try place("Chinese")),
      CountryMention(code: "RU", regime: false, evidence: try place("Russian")),
    ]
    reading.counts = [
      TargetCount(type: .individual, count: 6, evidence: [try place("six individuals")]),
      TargetCount(type: .entity, count: 10, evidence: [try place("10 entities")]),
    ]
    reading.names = try ["Mnuchin", "Tillerson"].map {
      NameMention(text: $0, type: .individual, role: .official, evidence: [try place($0)])
    }
    return reading
  }

  private func place(_ word: String) throws -> ByteRange {
    let (text, word) = (Array(body.utf8), Array(word.utf8))
    let start = try #require(text.indices.first { text[$0...].starts(with: word) })
    return ByteRange(start, start + word.count)
  }

  /// The actions of the links tables: a name that no earlier row has is taken for a designation of that day.
  private static func actions(besides left: String) throws -> [Action] {
    var known: [String: EntityReference] = [:]
    for line in try SharedData.lines("ofac/csv-2018-12/sdn.csv") {
      let fields = Self.fields(line)
      guard fields.count > 3 else { continue }
      known[fields[1]] = EntityReference(
        id: "ofac:" + fields[0], name: fields[1],
        type: EntityType(rawValue: fields[2]) ?? .entity,
        programmes: fields[3].components(separatedBy: "] ["))
    }
    let rows = try ["announcement-links-2001-2016", "north-korea-2017-2018"].flatMap {
      try SharedData.lines("links/\($0).tsv").dropFirst()
    }.map { $0.components(separatedBy: "\t") }.filter { $0.count == 4 }.sorted { $0[0] < $1[0] }
    var seen: Set<String> = []
    var members: [String: [Action.Member]] = [:]
    for row in rows where row[1].contains("OFAC-Enforcement") && seen.insert(row[3]).inserted {
      guard let entity = known[row[3]], row[0] != left else { continue }
      members[row[0], default: []].append(
        Action.Member(entity: entity, change: .designation, programmes: entity.programmes))
    }
    return members.compactMap { iso, members in
      PartialDate(iso: iso).map {
        Action(date: $0, authority: "OFAC", announcements: [iso], members: members)
      }
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test("of six hundred actions the one of 22 August is asserted, with its sixteen")
  func found() throws {
    #expect(others.count > 500)
    let context = LinkContext(actions: others + [try action])
    let result = EntityLinker().link(try reading(), body: body, context: context)
    #expect(result.actions.map(\.date.iso) == ["2017-08-22"])
    #expect(Set(result.links.map(\.entity.id)) == Set(sixteen.map { "ofac:" + $0.uid }))
    #expect(result.links.allSatisfy { $0.kind == .inferred })
    #expect(
      result.actions.first?.reasons.contains("Mnuchin and Tillerson were both in office") == true)
  }

  @Test("read by the parser, the article finds the same sixteen, and none without their action")
  func asParsed() throws {
    let reading = AnnouncementParser().reading(of: PublishedText(body: body))
    let linker = EntityLinker()
    let result = linker.link(
      reading, body: body, context: LinkContext(actions: others + [try action]))
    #expect(Set(result.links.map(\.entity.id)) == Set(sixteen.map { "ofac:" + $0.uid }))
    let absent = linker.link(reading, body: body, context: LinkContext(actions: others))
    #expect(absent.actions.isEmpty && absent.links.isEmpty)
  }

  @Test("without that action nothing is asserted")
  func absent() throws {
    let result = EntityLinker().link(
      try reading(), body: body, context: LinkContext(actions: others))
    #expect(result.actions.isEmpty)
    #expect(result.links.isEmpty)
    #expect(!result.alternatives.isEmpty)
  }
}
