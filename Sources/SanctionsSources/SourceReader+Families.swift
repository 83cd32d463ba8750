import SanctionsModel

extension SourceReader {
  /// The files as families, each one source and one transaction, in the order of their data's dates.
  ///
  /// The tables of one OFAC list (`sdn`, `alt`, `add`, `sdn_comments`) are a family; every other file
  /// stands alone. Which table a file is, its columns say. A secondary table goes to the primary one
  /// of its folder that knows most of its uids, else to one of another folder; the names decide only
  /// between equals. A family without a date in its data or its names comes last; among equal dates
  /// the path decides.
  package func families(_ files: [SourceFile]) -> [[SourceFile]] {
    var tables: [FamilyTable] = []
    var families: [[SourceFile]] = []
    for file in files {
      if KnownFormats.list(SourceHead(file)) == nil, let table = FamilyTable(file) {
        tables.append(table)
      } else {
        families.append([file])
      }
    }
    families += FamilyTable.families(tables)
    if families.count < 2 { return families }
    return families.map { ($0, date(of: $0)) }.sorted { Self.precedes($0, $1) }.map(\.0)
  }

  private func date(of family: [SourceFile]) -> PartialDate? {
    guard family.count == 1, let file = family.first else { return DataDate.infer(family)?.date }
    return innerDate(of: file) ?? DataDate.infer(family)?.date
  }

  /// The date that the data itself says, as far as reading less than the whole tells it.
  private func innerDate(of file: SourceFile) -> PartialDate? {
    let head = SourceHead(file)
    if let list = KnownFormats.list(head) { return try? list.records(in: file).header.dataDate }
    if let known = KnownFormats.announcement(head) {
      return try? known.texts(in: file).texts.compactMap(\.published).max()
    }
    if OFACTableShape.of(head.bytes) != nil || OFACTextListReader.fits(head) { return nil }
    return try? publishedText(file).published
  }

  private static func precedes(
    _ left: ([SourceFile], PartialDate?), _ right: ([SourceFile], PartialDate?)
  ) -> Bool {
    switch (left.1, right.1) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: (left.0.first?.path ?? "") < (right.0.first?.path ?? "")
    }
  }
}
