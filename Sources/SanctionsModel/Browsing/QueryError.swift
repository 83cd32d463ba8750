/// A mistake in a query: where it is, and what was expected there.
public struct QueryError: Error, Hashable, Sendable {
  /// The UTF-8 byte offset in the query.
  public var position: Int
  /// What was expected there, in words.
  public var expected: String

  /// An error of these parts.
  public init(position: Int, expected: String) {
    self.position = position
    self.expected = expected
  }
}
