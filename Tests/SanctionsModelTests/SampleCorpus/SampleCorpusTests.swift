import Foundation
import SanctionsModel
import Testing

@Suite("The sample corpus") struct SampleCorpusTests {
  @Test("at least thirty announcements of at least twelve programmes, from 2001 to beyond 2018")
  func extent() {
    #expect(SampleAnnouncement.all.count >= 30)
    #expect(Set(SampleFact.all.flatMap(\.programmes)).count >= 12)
    let years = Set(SampleAnnouncement.all.compactMap { $0.header("date")?.prefix(4) })
    for year in 2001...2018 { #expect(years.contains("\(year)"), "\(year)") }
    #expect(years.contains { $0 > "2018" })
  }

  @Test("every line of sample-facts.tsv is read, and speaks of a notice that is there")
  func facts() {
    #expect(SampleFact.all.count == Resource.table("sample-facts.tsv").count)
    let files = Set(SampleAnnouncement.all.filter(\.isNotice).map(\.name))
    #expect(Set(SampleFact.all.map(\.file)) == files)
  }

  @Test("the files of the folder are the files in the binary")
  func embedding() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: SharedData.sampleFolder.path())
    #expect(files.sorted() == SampleAnnouncement.all.map(\.name).sorted())
  }

  @Test(
    "a header gives date, title and source, and the title is the first line",
    arguments: SampleAnnouncement.all)
  func header(announcement: SampleAnnouncement) throws {
    let keys = announcement.headers.map(\.key)
    #expect(keys.count == Set(keys).count)
    #expect(Set(keys).isSuperset(of: ["date", "title", "source"]))
    #expect(Set(keys).isSubset(of: ["date", "url", "title", "source", "entries"]))
    let date = try #require(announcement.header("date"))
    #expect(PartialDate(iso: date)?.isDay == true)
    #expect(announcement.name.hasPrefix(date + "-"))
    #expect(announcement.blocks.first == announcement.header("title"))
    let source = announcement.isNotice ? "OFAC Recent Actions" : "Embargo sample articles"
    #expect(announcement.header("source") == source)
    #expect(!announcement.body.contains("\r") && announcement.body.hasSuffix("\n"))
  }

  @Test("the highest number of a notice is below that of every notice a month later")
  func numbersGrow() throws {
    let days = Dictionary(grouping: SampleFact.all.filter { $0.uid != nil }, by: \.date)
    for (earlier, facts) in days {
      let highest = try #require(facts.compactMap(\.uid).max())
      for (later, others) in days where earlier.firstDayNumber + 30 < later.firstDayNumber {
        #expect(highest < (others.compactMap(\.uid).max() ?? 0), "\(earlier.iso) \(later.iso)")
      }
    }
  }

  @Test("each fact's name heads a block of its notice, which bears its tags")
  func entriesStandInTheirNotices() {
    for announcement in SampleAnnouncement.all where announcement.isNotice {
      let facts = SampleFact.of(announcement.name)
      let entries = announcement.blocks.filter { $0.hasSuffix("].") || $0.hasSuffix(").") }
      #expect(entries.count == facts.count, "\(announcement.name)")
      for (entry, fact) in zip(entries, facts) {
        #expect(entry.hasPrefix(fact.name), "\(announcement.name): \(fact.name)")
        for tag in fact.programmes { #expect(entry.contains("[\(tag)]"), "\(fact.name)") }
        #expect("\(fact.date.iso)" == announcement.header("date"))
      }
    }
  }

  @Test("22 August 2017 designates six individuals and ten entities")
  func august() {
    let facts = SampleFact.of("2017-08-22-ofac-north-korea.txt")
    #expect(facts.count { $0.type == .individual } == 6)
    #expect(facts.count { $0.type == .entity } == 10)
    #expect(facts.count == 16)
    #expect(facts.contains { $0.name == "KIM, Tong-chol" && $0.uid == 22702 })
    #expect(SampleFact.all.first { $0.name == "KIM, Tong Chol" }?.date.iso == "2017-09-26")
  }

  @Test("at least eight other North Korea actions of 2015 to 2018 stand beside it")
  func nearMisses() {
    let near = SampleFact.all.filter { fact in
      (2015...2018).contains(fact.date.year) && fact.programmes.contains { $0.hasPrefix("DPRK") }
    }
    #expect(Set(near.map(\.date.iso)).subtracting(["2017-08-22"]).count >= 8)
  }

  @Test("an article names the weekday of its date and no other", arguments: articles)
  func weekday(article: SampleAnnouncement) throws {
    let date = try #require(article.header("date").flatMap { PartialDate(iso: $0) })
    let named = Weekday.allCases.filter { article.body.contains($0.rawValue) }
    #expect(named == [try #require(date.weekday)])
  }

  @Test("the counts of an article are those of its notice", arguments: StatedCount.all)
  func counts(stated: StatedCount) throws {
    let article = try #require(articles.first { $0.name == stated.article })
    #expect(article.body.contains(stated.words))
    let date = try #require(article.header("date"))
    let facts = SampleFact.all.filter { fact in
      fact.date.iso == date && fact.programmes.contains { $0.hasPrefix(stated.programme) }
    }
    #expect(facts.count { $0.type == stated.type } == stated.count)
  }

  @Test("each name in an article is that of a designee of its day", arguments: StatedNames.all)
  func names(stated: StatedNames) throws {
    let article = try #require(articles.first { $0.name == stated.article })
    let facts = SampleFact.all.filter { $0.date.iso == article.header("date") }
    for name in stated.names {
      #expect(article.body.contains(name))
      let fitting = facts.filter {
        StatedNames.words(name).isSubset(of: StatedNames.words($0.name))
      }
      #expect(fitting.count == 1, "\(name): \(fitting.map(\.name))")
    }
  }
}

private let articles = SampleAnnouncement.all.filter { !$0.isNotice }
