import GRDB
import NameMatching
import SanctionsModel

extension Archive {
  /// The hits of a query of the contract's language, best first, at most `limit`.
  ///
  /// Throws a `QueryError` where the query has a mistake, an `ArchiveError` where reading fails, and
  /// `SearchAbandoned` within a millisecond of `isCancelled` saying yes.
  package func search(
    _ text: String, scope: SearchScope = .all, limit: Int,
    isCancelled: @escaping () -> Bool = { false }
  ) throws -> SearchResults {
    let query = try QueryParser.parse(text)
    let found: SearchResults? = try read { db in
      do {
        return try ReadingWatch.reading(db, unless: isCancelled) {
          try results(query, text, scope, limit, isCancelled, db)
        }
      } catch is SearchAbandoned { return nil }
    }
    guard let found, !isCancelled() else { throw SearchAbandoned() }
    return found
  }

  private func results(
    _ query: Query, _ text: String, _ scope: SearchScope, _ limit: Int,
    _ isCancelled: @escaping () -> Bool, _ db: Database
  ) throws -> SearchResults {
    var (hits, total) = ([SearchHit](), 0)
    if scope != .announcements {
      let endsOpen = text.unicodeScalars.last.map { !$0.properties.isWhitespace } ?? true
      let found = try EntitySearch(
        query, names: names.index(db), endsOpen: endsOpen, isCancelled: isCancelled
      ).hits(db, limit: limit, upTo: lastShown)
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
    let marks = MatchMarks(query)
    return SearchResults(
      query: text, total: total, hits: best.prefix(limit).map { marks.marked($0.element) },
      nearest: best.isEmpty ? try nearest(query, isCancelled, db) : [])
  }

  /// The values that come nearest to mistaken ones of a query's fields, then the names that come nearest to its
  /// words; no names for a past day, of which the index does not tell.
  private func nearest(
    _ query: Query, _ isCancelled: @escaping () -> Bool, _ db: Database
  ) throws -> [String] {
    let values = try NearestValues(query).values(db)
    let words = QueryWords(query).words
    guard !words.isEmpty, asOf == nil else { return values }
    return values
      + (try NearestNames(index: names.index(db), isCancelled: isCancelled).names(words, db))
  }
}
