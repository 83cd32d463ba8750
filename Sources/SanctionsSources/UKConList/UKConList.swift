import SanctionsModel

/// OFSI's "Consolidated List of Financial Sanctions Targets" as CSV, in the formats of 2011, 2020 and 2022.
///
/// A row for each name, birth and address of a group; columns are known by their names. Closed since
/// 28 January 2026.
enum UKConList: ListFormat {
  static let format = SourceFormat.ukConList

  static func fits(_ head: SourceHead) -> Bool {
    let fields = UKTable.header(in: head).compactMap { UKField.named($0) }
    return fields.contains(.groupID) && !fields.contains(.uniqueID)
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    let table = try UKTable(file, key: .groupID)
    let header = ListHeader(
      source: "uk-ofsi", title: "OFSI Consolidated List", authority: "OFSI",
      format: format.rawValue, dataDate: table.date)
    return UKPartyRecords(table, header: header)
  }
}
