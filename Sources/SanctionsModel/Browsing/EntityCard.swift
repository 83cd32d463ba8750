/// An entity as its card shows it: the entry, what links to it, and every announcement about it.
public struct EntityCard: Hashable, Sendable {
  /// An announcement about the entity.
  public struct Appearance: Hashable, Sendable {
    public var announcement: AnnouncementSummary
    public var kind: LinkKind
    public var confidence: Double
    /// The places in the announcement's body.
    public var evidence: [ByteRange]
    /// The sentence that the first evidence stands in, where there is one.
    public var sentence: String?
    public var reasons: [String]
    public var review: LinkReview?

    /// An appearance of these parts.
    public init(
      announcement: AnnouncementSummary, kind: LinkKind, confidence: Double, evidence: [ByteRange],
      sentence: String?, reasons: [String], review: LinkReview? = nil
    ) {
      self.announcement = announcement
      self.kind = kind
      self.confidence = confidence
      self.evidence = evidence
      self.sentence = sentence
      self.reasons = reasons
      self.review = review
    }
  }

  /// A party at the other end of a `Linked To`.
  public struct Relative: Hashable, Sendable {
    /// The name as the entry prints it.
    public var name: String
    /// The entity that the name leads to, where the archive holds it.
    public var id: String?

    /// A relative of these parts.
    public init(name: String, id: String?) {
      self.name = name
      self.id = id
    }
  }

  /// One dated event of the entity.
  public struct Event: Hashable, Sendable {
    public var date: PartialDate
    public var change: ChangeKind
    /// What reports the event: an announcement's title or a source's name.
    public var text: String
    /// The id of the announcement that reports it.
    public var announcement: String?
    /// What an amendment changed, where a list's snapshots tell it.
    public var fields: [FieldChange]
    /// The date of the snapshot before, where two snapshots tell the event: it fell behind that one.
    public var after: PartialDate?

    /// An event of these parts.
    public init(
      date: PartialDate, change: ChangeKind, text: String, announcement: String?,
      fields: [FieldChange] = [], after: PartialDate? = nil
    ) {
      self.date = date
      self.change = change
      self.text = text
      self.announcement = announcement
      self.fields = fields
      self.after = after
    }

    /// The day, or the days between which it fell: `2022-02-24`, `between 2018-12 and 2022-01-10`.
    public var days: String {
      guard let after, after.lastDayNumber + 1 < date.firstDayNumber else { return date.iso }
      return "between \(after.iso) and \(date.iso)"
    }
  }

  /// An entity of another list that is the same party by its documents or by its name and birth.
  public struct AlsoListed: Hashable, Sendable {
    public var id: String
    public var name: String
    /// The title of the list that holds it.
    public var source: String
    /// What both have in common, in words.
    public var reason: String

    /// An entity of these parts.
    public init(id: String, name: String, source: String, reason: String) {
      self.id = id
      self.name = name
      self.source = source
      self.reason = reason
    }
  }

  public var id: String
  /// Ids that the entity had before, which still find it.
  public var formerIDs: [String]
  public var entry: Entry
  /// Titles of the sources that hold it.
  public var sources: [String]
  /// Parties that its entry links it to.
  public var linkedTo: [Relative]
  /// Parties whose entries link to it.
  public var linkedFrom: [Relative]
  /// Entities that this one may be, where several fit: they are offered, and nothing is merged.
  public var candidates: [Relative] = []
  /// The same party on other lists: shown, and never merged.
  public var alsoListed: [AlsoListed] = []
  /// Whether a list or the newest notice has it listed; as of the date that is looked at.
  public var isListed = true
  public var appearances: [Appearance]
  public var history: [Event]
  public var isStarred: Bool
  public var note: String?

  /// A card of these parts.
  public init(
    id: String, formerIDs: [String] = [], entry: Entry, sources: [String] = [],
    linkedTo: [Relative] = [], linkedFrom: [Relative] = [], appearances: [Appearance] = [],
    history: [Event] = [], isStarred: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.formerIDs = formerIDs
    self.entry = entry
    self.sources = sources
    self.linkedTo = linkedTo
    self.linkedFrom = linkedFrom
    self.appearances = appearances
    self.history = history
    self.isStarred = isStarred
    self.note = note
  }
}

extension EntityCard {
  /// Whether the entity is listed and no announcement of the archive tells of its designation.
  public var lacksExplanation: Bool {
    isListed && !appearances.contains { $0.kind == .designated || $0.kind == .inferred }
  }
}
