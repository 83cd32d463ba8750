import SanctionsModel

/// A search and its hits, which stand in the list pane until it is ended.
struct SearchState: Sendable {
  var query = ""
  /// The filter that stood when the hits were asked for.
  var filter = ""
  /// The last results that came; they stay while newer ones are under way.
  var results: SearchResults?
  /// What is wrong with the query as far as it is typed.
  var error: QueryError?
  var selected = 0
  var top = 0
  /// The generation of the answer that is awaited.
  var generation = 0
  /// Whether the answer to the last keystroke is still under way.
  var isUnderWay = false

  /// The hits, best first.
  var hits: [SearchHit] { results?.hits ?? [] }

  /// How many hits the filter hides.
  var hidden: Int { results?.hidden ?? 0 }

  /// The hit under the cursor.
  var selectedHit: SearchHit? { hits.indices.contains(selected) ? hits[selected] : nil }
}

extension SearchState {
  /// Fits the hits into a pane of so many rows.
  mutating func settle(rows: Int) {
    selected = max(0, min(selected, hits.count - 1))
    top = max(min(top, selected, max(0, hits.count - rows)), selected - rows + 1, 0)
  }
}
