import SanctionsModel

/// OFAC's `sdn.xml` and `consolidated.xml`, in the namespace of `tempuri.org` or of the list service.
///
/// Schema `sdn.xsd` of the Sanctions List Service, 2024.
enum OFACXML: ListFormat {
  static let format = SourceFormat.ofacXML

  static func fits(_ head: SourceHead) -> Bool { head.root?.name == "sdnList" }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    try SDNRecords(file)
  }
}
