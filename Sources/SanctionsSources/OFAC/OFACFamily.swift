import SanctionsModel

/// The tables of one list: the primary one, and those of the others that were given.
struct OFACFamily {
  let primary: OFACTable
  let uids: OFACUIDs
  let list: OFACList
  let alternates: OFACSideTable?
  let addresses: OFACSideTable?
  let comments: OFACSideTable?

  /// The family in some files, whose order does not matter; every file is read once.
  ///
  /// Throws where the primary table is missing, where a table is given twice, and where one is unreadable.
  init(_ files: [SourceFile]) throws(SourceError) {
    let files = try Self.byShape(files)
    guard let file = files[.primary] else {
      let (shape, other) = files.first ?? (.primary, SourceFile(path: "", bytes: []))
      throw SourceError(
        path: other.path, byte: 0,
        found: "a \(shape.title) without its primary table",
        remedy: "give sdn.csv (or cons_prim.csv) with it")
    }
    let primary = try OFACTable(file, shape: .primary)
    (uids, list) = try Self.survey(primary)
    self.primary = primary
    alternates = try Self.side(.alternates, files)
    addresses = try Self.side(.addresses, files)
    comments = try Self.side(.comments, files)
  }

  private static func byShape(
    _ files: [SourceFile]
  ) throws(SourceError) -> [OFACTableShape: SourceFile] {
    var found: [OFACTableShape: SourceFile] = [:]
    for file in files {
      let shape = try Self.shape(of: file)
      if let other = found[shape] {
        throw SourceError(
          path: file.path, found: "a second \(shape.title), beside \(other.path)",
          remedy: "import the two one after the other")
      }
      found[shape] = file
    }
    return found
  }

  private static func side(
    _ shape: OFACTableShape, _ files: [OFACTableShape: SourceFile]
  ) throws(SourceError) -> OFACSideTable? {
    guard let file = files[shape] else { return nil }
    return try OFACSideTable(file, shape: shape)
  }

  /// Reads the primary table: its uids, and the list that it is of.
  private static func survey(
    _ primary: OFACTable
  ) throws(SourceError) -> (OFACUIDs, OFACList) {
    var uids = OFACUIDs()
    var (marked, count) = (0, 0)
    try primary.readAll { row, piece in
      uids.append(row.key, line: row.record.line)
      count += 1
      if OFACList.isMarked(row, piece) { marked += 1 }
    }
    uids.settle()
    return (uids, OFACList.of(marked: marked, among: count, path: primary.path))
  }

  /// The tables beside the primary one.
  var secondary: [OFACSideTable] { [alternates, addresses, comments].compactMap { $0 } }

  /// The parts of entries that stand in tables which were not given.
  var lacks: Set<EntryPart> {
    var lacks: Set<EntryPart> = []
    if alternates == nil { lacks.insert(.aliases) }
    if addresses == nil { lacks.insert(.addresses) }
    if comments == nil { lacks.insert(.remarks) }
    return lacks
  }

  /// What a reader of the list would miss without knowing; `nil` where the tables of names and addresses were given.
  var missing: String? {
    let parts = [
      lacks.contains(.aliases) ? "aliases" : nil, lacks.contains(.addresses) ? "addresses" : nil,
    ]
    .compactMap(\.self)
    return parts.isEmpty
      ? nil
      : "no table of \(parts.joined(separator: " and ")) was given with it, and nobody is found by them; "
        + "import sdn.csv, alt.csv and add.csv together, or their folder"
  }

  private static func shape(of file: SourceFile) throws(SourceError) -> OFACTableShape {
    let bytes = SourceHead(file).bytes
    if let shape = OFACTableShape.of(bytes) { return shape }
    let first = CSVTable(Array(bytes.prefix(65_536))).records.first
    throw SourceError(
      path: file.path, line: first?.line ?? 1, byte: 0,
      found:
        "no table of OFAC's CSV family: \(first?.fields.count ?? 0) columns in the first record",
      remedy: "OFAC's tables have 12 (sdn), 5 (alt), 6 (add) or 2 columns (comments)")
  }
}
