import SanctionsModel

@testable import SanctionsArchive

/// Made-up entries, notices and lists for the tests of the archive.
enum Made {
  static let now = "2020-01-02T03:04:05Z"

  /// An individual with a programme and a year of birth.
  static func person(
    _ name: String, born year: Int? = nil, programmes: [String] = ["DPRK3"]
  ) -> Entry {
    var entry = Entry(name: name, type: .individual, text: "\(name) (individual).")
    entry.programmes = programmes
    if let year {
      let date = PartialDate(year: year)
      entry.births = [Birth(text: String(year), from: date, to: date)]
    }
    return entry
  }

  /// A list of entries with keys.
  static func list(
    _ entries: [(String, Entry)], date: String = "2019-05-06", source: String = "made-list"
  ) -> ListSnapshot {
    ListSnapshot(
      source: source, title: "Made List", authority: "OFAC", format: "made",
      dataDate: PartialDate(iso: date), records: entries.map { .init(id: $0.0, entry: $0.1) })
  }

  static func origin(_ digest: String = "a") -> ImportOrigin {
    ImportOrigin(path: "made", sha256: digest, format: "made", readAt: now)
  }

  /// An archive in memory without the sample corpus.
  static func archive() throws -> Archive { try Archive(emptyInMemory: now) }

  /// Stores a notice with a reading that is given, as an import does with one that was parsed.
  static func notice(_ id: String, day: String, _ entries: [Entry], in archive: Archive) throws {
    var reading = Reading(title: id, published: PartialDate(iso: day), kind: .listNotice)
    reading.authority = AuthorityMention(name: "OFAC", evidence: ByteRange(0, 4))
    reading.entries = entries.map { entry in
      var entry = entry
      if entry.change == nil { entry.change = .added }
      entry.range = ByteRange(5, 11)
      return entry
    }
    let text = PublishedText(body: "OFAC: notice.", id: id, publisher: "Made Notices")
    try archive.write { db in
      let source = try SourceStore(db: db).hold(
        name: "made-notices", title: "Made Notices", authority: "", isList: false,
        origin: origin(), dataDate: nil)
      let row = try AnnouncementStore(db).store(
        text, reading, over: nil, source: source.row, today: "2020-01-02")
      _ = try NoticeEntries(db).store(
        reading, announcement: row, id: id, published: reading.published)
      var relinking = Relinking(db)
      try relinking.link([row])
      try SourceStore(db: db).count()
    }
  }
}
