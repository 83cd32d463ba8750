import SanctionsModel

/// The FCDO's "UK Sanctions List", since 28 January 2026 the UK's only one, as CSV or as XML.
///
/// The CSV has a row for each combination of a party's names, addresses and details; the XML has a
/// `Designation` for each party. Columns and elements are known by their names.
enum UKSanctionsList: ListFormat {
  static let format = SourceFormat.ukSanctionsList

  static func fits(_ head: SourceHead) -> Bool {
    if let root = head.root { return root.name == "Designations" && head.holds("<uniqueid") }
    return UKTable.header(in: head).contains { UKField.named($0) == .uniqueID }
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    if SourceHead(file).root != nil { return try UKDesignationRecords(file) }
    let table = try UKTable(file, key: .uniqueID)
    return UKPartyRecords(table, header: header(table.date))
  }

  /// What the list says of itself.
  static func header(_ date: PartialDate?) -> ListHeader {
    ListHeader(
      source: "uk-sanctions-list", title: "UK Sanctions List", authority: "FCDO",
      format: format.rawValue, dataDate: date)
  }
}
