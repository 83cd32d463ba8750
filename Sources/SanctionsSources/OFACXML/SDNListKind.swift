import SanctionsModel

/// Tells which of OFAC's lists a file in `sdn.xml`'s format is, for the format does not say.
enum SDNListKind {
  /// How many entries at the beginning of a file are looked at.
  private static let sample = 250

  /// The list, by the tags and remarks of its first entries, as `OFACList` tells the CSV files apart.
  static func list(in file: SourceFile) throws(SourceError) -> OFACList {
    let xml = try XMLRecords(file)
    var (marked, records) = (0, 0)
    // An error further down is told by whoever reads that far.
    while records < sample, let entry = try? xml.next(["sdnEntry"]) {
      records += 1
      if isMarked(entry) { marked += 1 }
    }
    return OFACList.of(marked: marked, among: records, path: file.path)
  }

  private static func isMarked(_ entry: XMLElement) -> Bool {
    let programmes = entry.child("programList")?.children("program").map(\.text) ?? []
    if programmes.contains(where: OFACList.consolidatedTags.contains) { return true }
    return entry.child("idList")?.children("id").contains { id in
      id.value("idNumber")?.contains("\(OFACList.consolidatedRemark)") == true
    } ?? false
  }
}
