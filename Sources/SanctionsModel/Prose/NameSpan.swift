/// A name as it stands in a sentence, before the text is asked what part it plays.
struct NameSpan: Sendable {
  var tokens: Range<Int>
  var type: EntityType?
  /// Whether words of an organisation stand in it.
  var organisation: Bool
  /// Whether a single word that nothing beside it tells to be a name.
  var bare: Bool
}
