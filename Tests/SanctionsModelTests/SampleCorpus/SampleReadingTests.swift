import SanctionsModel
import Testing

@Suite("The readings of the sample corpus") struct SampleReadingTests {
  @Test("a notice's reading holds its entries and no others", arguments: notices)
  func entries(notice: SampleAnnouncement) {
    let reading = reading(of: notice)
    let facts = SampleFact.of(notice.name)
    #expect(reading.kind == .listNotice)
    #expect(reading.entries.map(\.name) == facts.map(\.name))
    #expect(reading.entries.map(\.type) == facts.map(\.type))
    for (entry, fact) in zip(reading.entries, facts) {
      #expect(entry.programmes == fact.programmes, "\(fact.name)")
      let change = EntryChange(fact.evidence)
      #expect(entry.change == change, "\(fact.name)")
    }
  }

  @Test("each entry's text is a block of its notice, where its range says", arguments: notices)
  func ranges(notice: SampleAnnouncement) {
    let body = Array(notice.body.utf8)
    for entry in reading(of: notice).entries {
      let text = String(decoding: body[entry.range.start..<entry.range.end], as: UTF8.self)
      #expect(text == entry.text)
      #expect(notice.blocks.contains { $0.hasSuffix(text) }, "\(entry.name)")
    }
  }

  @Test("what no rule understands is a remark of its entry, and rare")
  func remarks() {
    let readings = notices.map { reading(of: $0) }
    for reading in readings {
      for diagnostic in reading.diagnostics {
        let entry = reading.entries.first { $0.range == diagnostic.range }
        #expect(entry?.remarks.contains { diagnostic.message.hasSuffix($0) } == true)
      }
    }
    let entries = readings.reduce(0) { $0 + $1.entries.count }
    #expect(readings.reduce(0) { $0 + $1.diagnostics.count } * 50 <= entries)
  }

  @Test("an article's reading has no entries", arguments: articles)
  func news(article: SampleAnnouncement) {
    let reading = reading(of: article)
    #expect(reading.entries.isEmpty)
    #expect(reading.kind != .listNotice)
  }

  private func reading(of announcement: SampleAnnouncement) -> Reading {
    AnnouncementParser().reading(
      of: PublishedText(
        body: announcement.body, title: announcement.header("title"),
        published: announcement.header("date").flatMap { PartialDate(iso: $0) }, format: "sample"))
  }
}

extension EntryChange {
  /// What a fact's evidence says happened to the entry.
  fileprivate init(_ evidence: SampleFact.Evidence) {
    self = evidence == .noticeChange ? .changed : .added
  }
}

private let notices = SampleAnnouncement.all.filter(\.isNotice)
private let articles = SampleAnnouncement.all.filter { !$0.isNotice }
