/// One thing that the gold file of an article has and the reading has not, or the other way round.
struct ReadingMiss: Encodable {
  let article: String
  /// The figure that it counts against.
  let figure: String
  /// `missed` for what is there and was not read, `wrong` for what was read and is not there.
  let kind: String
  let what: String
}
