import SanctionsModel

/// The UN Security Council's consolidated list.
///
/// Schema `sc-sanctions.xsd` of the Security Council's sanctions pages.
enum UNXML: ListFormat {
  static let format = SourceFormat.unXML

  static func fits(_ head: SourceHead) -> Bool {
    head.root?.name == "CONSOLIDATED_LIST" && head.holds("<INDIVIDUAL")
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    try UNRecords(file)
  }
}
