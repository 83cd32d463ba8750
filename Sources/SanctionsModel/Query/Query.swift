/// What a query asks for: the one language of the screen and the scripts.
public indirect enum Query: Hashable, Sendable {
  /// Everything: the meaning of an empty query.
  case everything
  /// A word of a name or of the text; it may be the beginning of a longer word.
  case word(String)
  /// Words that stand together in this order.
  case phrase(String)
  /// A condition on a field.
  case field(QueryField)
  case all([Query])
  case any([Query])
  case not(Query)
}
