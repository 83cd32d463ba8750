import SanctionsModel

/// The two lists that OFAC publishes as a CSV family; uids are shared between them.
enum OFACList: Sendable {
  case specialDesignations
  case consolidated

  /// The source's name in the archive.
  var source: String {
    switch self {
    case .specialDesignations: "ofac-sdn"
    case .consolidated: "ofac-consolidated"
    }
  }

  /// What people call the list.
  var title: String {
    switch self {
    case .specialDesignations: "OFAC SDN List"
    case .consolidated: "OFAC Consolidated (non-SDN) List"
    }
  }

  /// The publisher's name as in `Resources/authorities.tsv`.
  static let authority = "OFAC"

  /// Whether an entry of a primary table has a tag of another list than the SDN, or a remark that says so.
  static func isMarked(_ row: OFACTable.Row, _ piece: CSVTable) -> Bool {
    let fields = piece.fields(of: row.record)
    let (tags, remarks) = (fields[fields.startIndex + 3], fields[fields.startIndex + 11])
    return OFACProgrammes.tags(piece.text(tags)).contains(where: consolidatedTags.contains)
      || ByteSearch.contains(consolidatedRemark, in: piece.bytes[remarks.start..<remarks.end])
  }

  /// The list of which `marked` of `records` entries have a tag of another list than the SDN, or a
  /// remark that says so.
  ///
  /// A quarter of them, or more, make it the Consolidated one: few entities of the SDN List carry such a
  /// tag besides. A file's name decides where they do not.
  static func of(marked: Int, among records: Int, path: String) -> OFACList {
    if marked * 4 >= max(1, records) { return .consolidated }
    let name = path[...].split(separator: "/").last ?? ""
    return name.lowercased().hasPrefix("cons") ? .consolidated : .specialDesignations
  }

  /// The tags of the other lists.
  static let consolidatedTags = Set(
    Resource.table("ofac-consolidated-tags.tsv").compactMap { $0.first.map(String.init) })

  /// How a remark says that an entry is on another list.
  static let consolidatedRemark: StaticString = "Not on the SDN List"
}
