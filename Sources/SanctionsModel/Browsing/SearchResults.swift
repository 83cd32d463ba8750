/// The hits of one query, best first, and how many there are in all.
public struct SearchResults: Hashable, Sendable {
  public var query: String
  /// How many items match, those beyond the limit included.
  public var total: Int
  public var hits: [SearchHit]

  /// Results of these parts.
  public init(query: String, total: Int, hits: [SearchHit]) {
    self.query = query
    self.total = total
    self.hits = hits
  }
}
