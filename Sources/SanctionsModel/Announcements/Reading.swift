/// What the parser found in an announcement: facts, each with its evidence in the body.
public struct Reading: Hashable, Codable, Sendable {
  /// The kinds of announcement that the parser tells apart.
  public enum Kind: String, Codable, Sendable {
    case news, pressRelease, listNotice, list, other
  }

  public var title: String?
  /// The date of publication as given or as the text itself states it.
  public var published: PartialDate?
  public var kind: Kind
  public var authority: AuthorityMention?
  public var counts: [TargetCount] = []
  public var dates: [DateMention] = []
  public var weekday: WeekdayMention?
  public var programmes: [ProgrammeMention] = []
  public var legalAuthorities: [LegalAuthorityMention] = []
  public var countries: [CountryMention] = []
  public var names: [NameMention] = []
  public var relations: [NameRelation] = []
  public var entries: [Entry] = []
  public var diagnostics: [Diagnostic] = []

  /// An empty reading.
  public init(title: String? = nil, published: PartialDate? = nil, kind: Kind = .other) {
    self.title = title
    self.published = published
    self.kind = kind
  }
}
