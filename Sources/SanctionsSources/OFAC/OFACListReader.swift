import SanctionsModel

/// Reads OFAC's CSV family into a snapshot.
struct OFACListReader {
  private let family: OFACFamily
  private let mapper: OFACRecordMapper
  private var records: [ListSnapshot.Record] = []
  private var diagnostics: [Diagnostic] = []
  private var refused = 0
  private var seen: [Int: Int] = [:]

  /// The snapshot in a family of files; throws where one of them cannot be read at all.
  static func snapshot(_ files: [SourceFile]) throws(SourceError) -> ListSnapshot {
    var reader = OFACListReader(try OFACFamily(files))
    reader.readAll()
    let list = OFACList.of(reader.family.primary)
    return ListSnapshot(
      source: list.source, title: list.title, authority: OFACList.authority,
      format: SourceFormat.ofacCSV.rawValue, records: reader.records,
      recordsRefused: reader.refused, diagnostics: reader.diagnostics)
  }

  private init(_ family: OFACFamily) {
    self.family = family
    mapper = OFACRecordMapper(family)
  }

  private mutating func readAll() {
    for table in [family.primary] + family.secondary {
      diagnostics += table.notes + table.refusals
      refused += table.refusals.count
    }
    for row in family.primary.rows where seen[row.key] == nil { seen[row.key] = row.record }
    let parts = collectParts()
    records.reserveCapacity(family.primary.rows.count)
    for row in family.primary.rows {
      guard let first = seen[row.key], first == row.record else {
        refuse(
          family.primary, row, "uid \(row.key) stands already in line \(firstLine(of: row.key))")
        continue
      }
      guard let mapped = mapper.entry(row, parts[row.key] ?? OFACRecordMapper.Parts()) else {
        refuse(family.primary, row, "uid \(row.key) has no name")
        continue
      }
      records.append(ListSnapshot.Record(id: "ofac:\(row.key)", entry: mapped.entry))
      diagnostics += mapped.notes
    }
  }

  /// The rows of the secondary tables by the entity's key; rows of no entity are refused.
  private mutating func collectParts() -> [Int: OFACRecordMapper.Parts] {
    var parts: [Int: OFACRecordMapper.Parts] = [:]
    func collect(_ table: OFACTable?, _ list: WritableKeyPath<OFACRecordMapper.Parts, [Int]>) -> [(
      key: Int, record: Int
    )] {
      var orphans: [(key: Int, record: Int)] = []
      guard let table else { return orphans }
      for (index, row) in table.rows.enumerated() {
        if seen[row.key] == nil {
          orphans.append(row)
        } else {
          parts[row.key, default: OFACRecordMapper.Parts()][keyPath: list].append(index)
        }
      }
      return orphans
    }
    for (table, list) in [
      (family.alternates, \OFACRecordMapper.Parts.alternates),
      (family.addresses, \OFACRecordMapper.Parts.addresses),
      (family.comments, \OFACRecordMapper.Parts.comments),
    ] {
      for orphan in collect(table, list) {
        if let table { refuse(table, orphan, "uid \(orphan.key) is not in \(family.primary.path)") }
      }
    }
    return parts
  }

  private func firstLine(of key: Int) -> Int {
    seen[key].map { family.primary.table.records[$0].line } ?? 0
  }

  private mutating func refuse(_ table: OFACTable, _ row: (key: Int, record: Int), _ reason: String)
  {
    let record = table.record(of: row)
    refused += 1
    diagnostics.append(
      Diagnostic(
        "\(table.path): record refused: \(reason)", line: record.line,
        byte: record.range.lowerBound))
  }
}
