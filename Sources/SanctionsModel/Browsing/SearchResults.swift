/// The hits of one query, best first, and how many there are in all.
public struct SearchResults: Hashable, Sendable {
  public var query: String
  /// How many items match, those beyond the limit included.
  public var total: Int
  public var hits: [SearchHit]
  /// How many more match that a filter hides.
  public var hidden: Int

  /// Results of these parts.
  public init(query: String, total: Int, hits: [SearchHit], hidden: Int = 0) {
    self.query = query
    self.total = total
    self.hits = hits
    self.hidden = hidden
  }
}
