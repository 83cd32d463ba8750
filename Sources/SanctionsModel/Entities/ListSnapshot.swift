/// One publisher's list as published at one date, mapped to the model.
public struct ListSnapshot: Sendable {
  /// One entity of the list: its entry, and its permanent id where the format prints a key.
  public struct Record: Hashable, Sendable {
    /// `PUBLISHER:KEY`; absent in formats that print no key, such as `sdnlist.txt`.
    public var id: String?
    public var entry: Entry

    /// A record of these parts.
    public init(id: String?, entry: Entry) {
      self.id = id
      self.entry = entry
    }
  }

  /// The source's name, the same for every snapshot of one list in one format family, e.g. `ofac-sdn`.
  public var source: String
  /// What people call the source, e.g. `OFAC SDN List`.
  public var title: String
  /// The authority's name as in `Resources/authorities.tsv`.
  public var authority: String
  /// The format's name as `import --json` prints it, e.g. `ofac-csv`.
  public var format: String
  /// The date of the data where the files say one.
  public var dataDate: PartialDate?
  /// The parts of entries that the files at hand cannot hold.
  public var lacks: Set<EntryPart> = []
  public var records: [Record]
  /// How many records the files hold, refused ones included.
  public var recordsRead: Int
  public var recordsRefused: Int
  public var diagnostics: [Diagnostic]

  /// A snapshot of these parts.
  public init(
    source: String, title: String, authority: String, format: String,
    dataDate: PartialDate? = nil, records: [Record], recordsRead: Int? = nil,
    recordsRefused: Int = 0, diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.title = title
    self.authority = authority
    self.format = format
    self.dataDate = dataDate
    self.records = records
    self.recordsRead = recordsRead ?? records.count + recordsRefused
    self.recordsRefused = recordsRefused
    self.diagnostics = diagnostics
  }
}
