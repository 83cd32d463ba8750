/// The hits of one query, best first, and how many there are in all.
public struct SearchResults: Hashable, Sendable {
  public var query: String
  /// How many items match, those beyond the limit included.
  public var total: Int
  public var hits: [SearchHit]
  /// How many more match that a filter hides.
  public var hidden: Int
  /// What comes nearest to the query where there is no hit: conditions in the place of mistaken ones, then names,
  /// each the nearest first.
  public var nearest: [String]

  /// Results of these parts.
  public init(
    query: String, total: Int, hits: [SearchHit], hidden: Int = 0, nearest: [String] = []
  ) {
    self.query = query
    self.total = total
    self.hits = hits
    self.hidden = hidden
    self.nearest = nearest
  }
}
