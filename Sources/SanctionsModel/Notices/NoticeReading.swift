/// What the notice reader found in a body.
public struct NoticeReading: Hashable, Sendable {
  /// `.listNotice` for a text with headings of changes, `.list` for list text.
  public var kind: Reading.Kind
  public var entries: [Entry] = []
  /// What is neither heading nor entry: title, introduction, page furniture.
  public var proseRanges: [ByteRange] = []
  /// Every programme tag of the entries, once, where it stands first.
  public var programmes: [ProgrammeMention] = []
  /// Whose notice it is, where its layout says so.
  public var authority: AuthorityMention?
  /// The day that its head prints, where its layout has one.
  public var published: PartialDate?
  public var diagnostics: [Diagnostic] = []

  /// An empty reading of a kind.
  public init(kind: Reading.Kind) { self.kind = kind }
}
