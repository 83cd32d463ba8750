/// What changed on a list between two of its snapshots.
public struct ListDiff: Hashable, Codable, Sendable {
  /// A party that the later list has and the earlier lacks, or the other way round.
  public struct Party: Hashable, Codable, Sendable {
    public var entity: EntityReference
    /// The entry on the list that has it.
    public var entry: Entry

    /// A party of these parts.
    public init(entity: EntityReference, entry: Entry) {
      self.entity = entity
      self.entry = entry
    }
  }

  /// A party that stands on both lists in two forms.
  public struct Amendment: Hashable, Codable, Sendable {
    public var entity: EntityReference
    public var old: Entry
    public var new: Entry
    /// The fields that differ; never empty.
    public var fields: [FieldChange]

    /// An amendment of these parts.
    public init(entity: EntityReference, old: Entry, new: Entry, fields: [FieldChange]) {
      self.entity = entity
      self.old = old
      self.new = new
      self.fields = fields
    }
  }

  /// The source's name, e.g. `ofac-sdn`.
  public var source: String
  /// What people call the source, e.g. `OFAC SDN List`.
  public var title: String
  /// The authority's name as in `Resources/authorities.tsv`.
  public var authority: String
  /// The date of the earlier snapshot.
  public var from: PartialDate
  /// The date of the later snapshot.
  public var to: PartialDate
  /// By name, as are the others.
  public var added: [Party] = []
  public var amended: [Amendment] = []
  public var delisted: [Party] = []

  /// A difference in which nothing has changed.
  public init(
    source: String, title: String, authority: String, from: PartialDate, to: PartialDate
  ) {
    self.source = source
    self.title = title
    self.authority = authority
    self.from = from
    self.to = to
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { added.isEmpty && amended.isEmpty && delisted.isEmpty }

  /// Takes in what became of a party: `old` and `new` are its entries, absent where the list lacks it.
  public mutating func add(
    _ entity: EntityReference, old: Entry?, new: Entry?, forms: FieldChange.Forms = .same
  ) {
    switch (old, new) {
    case (nil, let new?): added.append(Party(entity: entity, entry: new))
    case (let old?, nil): delisted.append(Party(entity: entity, entry: old))
    case (let old?, let new?):
      let fields = FieldChange.changes(from: old, to: new, forms: forms)
      if fields.isEmpty { return }
      amended.append(Amendment(entity: entity, old: old, new: new, fields: fields))
    case (nil, nil): break
    }
  }

  /// Puts each part in the order of the names.
  public mutating func sort() {
    added.sort { ($0.entry.name, $0.entity.id) < ($1.entry.name, $1.entity.id) }
    amended.sort { ($0.new.name, $0.entity.id) < ($1.new.name, $1.entity.id) }
    delisted.sort { ($0.entry.name, $0.entity.id) < ($1.entry.name, $1.entity.id) }
  }
}
