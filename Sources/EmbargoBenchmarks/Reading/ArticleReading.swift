import SanctionsArchive
import SanctionsModel

/// An article read and linked, with and without its dates, and with the counts of its gold file.
struct ArticleReading {
  let article: Article
  let reading: Reading
  let links: LinkResult
  /// Without publication, dates and weekday.
  let undated: LinkResult
  /// The same two, the reading's counts replaced by those of the gold file.
  let goldCounts: LinkResult
  let undatedGoldCounts: LinkResult

  /// Reads an article and links it against an archive; stores nothing.
  init(_ article: Article, _ archive: Archive) throws {
    let parser = AnnouncementParser()
    let text = article.text
    let reading = parser.reading(of: text)
    let bare = article.text(without: reading)
    let undated = Self.withoutDates(parser.reading(of: bare))
    self.article = article
    self.reading = reading
    links = try archive.link(reading, of: text)
    self.undated = try archive.link(undated, of: bare)
    goldCounts = try archive.link(Self.withCounts(of: article.gold, reading), of: text)
    undatedGoldCounts = try archive.link(Self.withCounts(of: article.gold, undated), of: bare)
  }

  private static func withoutDates(_ reading: Reading) -> Reading {
    var reading = reading
    reading.published = nil
    reading.dates = []
    reading.weekday = nil
    return reading
  }

  private static func withCounts(of gold: GoldFile, _ reading: Reading) -> Reading {
    guard let counts = gold.counts else { return reading }
    var reading = reading
    reading.counts = counts.map {
      TargetCount(
        type: $0.type, count: $0.count, bound: $0.bound, scope: $0.scope, change: $0.change,
        evidence: [])
    }
    return reading
  }
}
