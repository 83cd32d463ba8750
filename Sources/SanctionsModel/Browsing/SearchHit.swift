/// One result of a search.
public struct SearchHit: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, Sendable {
    case entity, announcement
  }

  public var id: String
  public var kind: Kind
  /// The entity's primary name or the announcement's title.
  public var title: String
  /// The name, identifier or snippet of text that matched.
  public var matched: String
  /// The parts of `matched` that answer the query.
  public var marks: [ByteRange]
  /// 0 to 1, best first.
  public var score: Double
  /// Why it was found, in words.
  public var why: [String]
  /// What a row shows beside the title: type and programmes, or the date.
  public var caption: String

  /// A hit of these parts.
  public init(
    id: String, kind: Kind, title: String, matched: String, score: Double, why: [String],
    caption: String = "", marks: [ByteRange] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.matched = matched
    self.score = score
    self.why = why
    self.caption = caption
    self.marks = marks
  }
}
