/// The designations, amendments and delistings of one authority on one day.
public struct Action: Hashable, Codable, Sendable {
  /// One entity's part in an action.
  public struct Member: Hashable, Codable, Sendable {
    public var entity: EntityReference
    public var change: ChangeKind
    /// The programmes under which the notice lists it.
    public var programmes: [String]
    /// Whether no notice says so: an index tells that the day's notice mentions the entity, and its
    /// programme fits the title.
    public var isLikely = false

    /// A member of these parts.
    public init(
      entity: EntityReference, change: ChangeKind, programmes: [String], isLikely: Bool = false
    ) {
      self.entity = entity
      self.change = change
      self.programmes = programmes
      self.isLikely = isLikely
    }
  }

  /// The day of the action.
  public var date: PartialDate
  /// The authority's name as in `Resources/authorities.tsv`.
  public var authority: String
  /// The ids of the announcements that report it officially.
  public var announcements: [String]
  public var members: [Member]

  /// An action of these parts.
  public init(date: PartialDate, authority: String, announcements: [String], members: [Member]) {
    self.date = date
    self.authority = authority
    self.announcements = announcements
    self.members = members
  }
}
