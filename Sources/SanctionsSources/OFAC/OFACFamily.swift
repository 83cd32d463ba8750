import SanctionsModel

/// The tables of one list: the primary one, and those of the others that were given.
struct OFACFamily {
  let primary: OFACTable
  let alternates: OFACTable?
  let addresses: OFACTable?
  let comments: OFACTable?

  /// The family in some files, whose order does not matter.
  ///
  /// Throws where the primary table is missing, where a table is given twice, and where one is unreadable.
  init(_ files: [SourceFile]) throws(SourceError) {
    var tables: [OFACTableShape: OFACTable] = [:]
    for file in files {
      let shape = try OFACFamily.shape(of: file)
      if let other = tables[shape] {
        throw SourceError(
          path: file.path, found: "a second \(shape.title), beside \(other.path)",
          remedy: "import the two one after the other")
      }
      tables[shape] = try OFACTable(file, shape: shape)
    }
    guard let primary = tables[.primary] else {
      throw SourceError(
        path: files.first?.path ?? "", byte: 0,
        found: "a \(tables.keys.first?.title ?? "family of tables") without its primary table",
        remedy: "give sdn.csv (or cons_prim.csv) with it")
    }
    self.primary = primary
    alternates = tables[.alternates]
    addresses = tables[.addresses]
    comments = tables[.comments]
  }

  /// The tables beside the primary one.
  var secondary: [OFACTable] { [alternates, addresses, comments].compactMap { $0 } }

  /// The parts of entries that stand in tables which were not given.
  var lacks: Set<EntryPart> {
    var lacks: Set<EntryPart> = []
    if alternates == nil { lacks.insert(.aliases) }
    if addresses == nil { lacks.insert(.addresses) }
    if comments == nil { lacks.insert(.remarks) }
    return lacks
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
