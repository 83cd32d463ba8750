/// What a list says of itself before its first record.
public struct ListHeader: Hashable, Sendable {
  /// The source's name, the same for every snapshot of one list in whatever format, e.g. `ofac-sdn`.
  public var source: String
  /// What people call the source, e.g. `OFAC SDN List`.
  public var title: String
  /// The authority's name as in `Resources/authorities.tsv`.
  public var authority: String
  /// The format's name as `import --json` prints it, e.g. `ofac-csv`.
  public var format: String
  /// The date of the data where the files say one.
  public var dataDate: PartialDate?
  /// The parts of entries that the files at hand cannot hold: a family of tables of which some were not given.
  public var lacks: Set<EntryPart>

  /// A header of these parts.
  public init(
    source: String, title: String, authority: String, format: String,
    dataDate: PartialDate? = nil, lacks: Set<EntryPart> = []
  ) {
    self.source = source
    self.title = title
    self.authority = authority
    self.format = format
    self.dataDate = dataDate
    self.lacks = lacks
  }
}
