import Foundation
import SanctionsModel
import Testing

@Suite(
  "The sample corpus, held against the data as published",
  .enabled(if: SharedData.isPresent, "../shared/data is not beside the package")
)
struct SampleCorpusEvidenceTests {
  private static let list = PublishedList(keeping: Set(SampleFact.all.compactMap(\.uid)))
  private static let rows = MentionRow.all

  @Test("name, type and programmes of each numbered entry are the list's")
  func listed() {
    for fact in SampleFact.all {
      guard let uid = fact.uid else { continue }
      #expect(Self.list.name(of: uid) == fact.name, "\(uid)")
      #expect(Self.list.type(of: uid) == fact.type.rawValue, "\(uid)")
      #expect(Self.list.programmes(of: uid) == fact.programmes, "\(uid)")
      #expect(Self.list.uids(of: fact.name) == [uid], "\(fact.name)")
    }
  }

  @Test("each notice is what its title, its date and the rebuilt entries make", arguments: rebuilt)
  func rebuilding(notice: SampleAnnouncement) throws {
    let date = try #require(notice.header("date")).split(separator: "-")
    var blocks = [try #require(notice.header("title")), "Release Date"]
    blocks += ["\(date[1])/\(date[2])/\(date[0])", "Specially Designated Nationals List Update"]
    let facts = SampleFact.of(notice.name)
    for (type, plural) in [
      (EntityType.individual, "individuals"), (.entity, "entities"), (.vessel, "vessels"),
      (.aircraft, "aircraft"),
    ] where facts.contains(where: { $0.type == type }) {
      blocks.append("The following \(plural) have been added to OFAC's SDN List:")
      for fact in facts where fact.type == type {
        blocks.append(try #require(fact.uid.flatMap(Self.list.text), "\(fact.name)"))
      }
    }
    #expect(notice.blocks == blocks)
  }

  @Test("each entry of a notice that is given stands in it", arguments: given)
  func published(file: String, page: String) throws {
    let notice = try #require(SampleAnnouncement.all.first { $0.name == file })
    let text = PageText.plain(SharedData.text("ofac/recent-actions/" + page))
    #expect(text.contains(notice.blocks[0]) && text.contains(notice.blocks[2]))
    for block in notice.blocks { #expect(text.lowercased().contains(block.lowercased())) }
    for fact in SampleFact.of(file) {
      #expect([.notice, .noticeChange].contains(fact.evidence) && fact.url == nil)
    }
  }

  @Test("a row of the day's page names each designee, and no earlier row where it says first")
  func mentions() throws {
    let byName = Dictionary(grouping: Self.rows, by: \.name)
    for fact in SampleFact.all {
      guard let url = fact.url else { continue }
      let rows = try #require(byName[fact.name], "\(fact.name)")
      let own = rows.first { $0.url == url && $0.date == fact.date.iso }
      let title = try #require(own, "\(fact.name)").title
      let notice = try #require(SampleAnnouncement.all.first { $0.name == fact.file })
      #expect(notice.header("title") == title && notice.header("url") == url)
      if fact.evidence == .first {
        #expect(rows.allSatisfy { $0.date >= fact.date.iso }, "\(fact.name)")
      }
    }
  }

  @Test("a designee of whom an earlier row speaks has a number of the day")
  func numbers() throws {
    for fact in SampleFact.all where fact.evidence == .uid {
      let uid = try #require(fact.uid)
      let day = SampleFact.of(fact.file).filter { $0.evidence == .first }.compactMap(\.uid)
      #expect(day.contains { abs($0 - uid) <= 10 }, "\(fact.name)")
    }
  }

  @Test("the designees of 22 August 2017 are those that the data gives")
  func august() throws {
    struct Designee: Decodable { var uid: String }
    let bytes = SharedData.bytes("announcements/us-cuts-lifelines.designees.json")
    let designees = try JSONDecoder().decode([Designee].self, from: Data(bytes))
    let facts = SampleFact.all.filter { $0.evidence == .designees }
    #expect(Set(facts.compactMap(\.uid)) == Set(designees.compactMap { Int($0.uid) }))
    #expect(facts.count == 16 && facts.allSatisfy { $0.date.iso == "2017-08-22" })
  }

  @Test("no eight words in a row are those of the published article")
  func ownWords() {
    let published = PageText.shingles(SharedData.text("announcements/us-cuts-lifelines.txt"))
    #expect(published.count > 200)
    for announcement in SampleAnnouncement.all {
      let shared = PageText.shingles(announcement.body).intersection(published)
      #expect(shared.isEmpty, "\(announcement.name): \(shared.first ?? "")")
    }
  }

  @Test(
    "the articles on the Security Council state the list's dates, counts and names",
    arguments: CouncilArticle.all)
  func securityCouncil(expected: CouncilArticle) throws {
    let name = "\(expected.date)-article-un-north-korea.txt"
    let article = try #require(SampleAnnouncement.all.first { $0.name == name })
    #expect(article.body.contains(expected.words))
    let list = SharedData.text("un/un-2018-08.xml")
    let listed = CouncilArticle.names(in: list, on: expected.date)
    #expect(listed.individuals.count == expected.individuals)
    #expect(listed.entities.count == expected.entities)
    for name in expected.names {
      #expect(article.body.contains(name))
      let letters = CouncilArticle.letters(name)
      #expect((listed.individuals + listed.entities).contains { $0.contains(letters) }, "\(name)")
    }
  }
}

private let rebuilt = SampleAnnouncement.all.filter {
  $0.isNotice && $0.header("entries") == "OFAC's list of December 2018"
}

private let given = [
  ("2018-08-21-ofac-cyber-north-korea.txt", "20180821.body.html"),
  ("2024-01-11-ofac-russia.txt", "20240111.excerpt.html"),
]
