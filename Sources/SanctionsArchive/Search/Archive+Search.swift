import GRDB
import SanctionsModel

extension Archive {
  /// The hits of a query of the contract's language, best first, at most `limit`.
  ///
  /// Throws a `QueryError` where the query has a mistake, an `ArchiveError` where reading fails.
  package func search(
    _ text: String, scope: SearchScope = .all, limit: Int
  ) throws -> SearchResults {
    let query = try QueryParser.parse(text)
    return try read { db in
      var (hits, total) = ([SearchHit](), 0)
      if scope != .announcements {
        let endsOpen = text.unicodeScalars.last.map { !$0.properties.isWhitespace } ?? true
        let found = try EntitySearch(query, names: names.index(db), endsOpen: endsOpen)
          .hits(db, limit: limit, upTo: lastShown)
        hits += found.hits
        total += found.total
      }
      if scope != .entities {
        let found = try AnnouncementSearch(query).hits(db, limit: limit, upTo: lastShown)
        hits += found.hits
        total += found.total
      }
      // A stable sort: of hits that are equal the entities stay before the announcements.
      let best = hits.enumerated().sorted {
        ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
      }
      return SearchResults(query: text, total: total, hits: best.prefix(limit).map(\.element))
    }
  }
}
