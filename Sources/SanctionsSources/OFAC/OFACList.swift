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

  /// The list that a primary table is of.
  ///
  /// A quarter of the records, or more, with a tag of another list than the SDN, or with a remark that
  /// says so, make it the Consolidated one: few entities of the SDN List carry such a tag besides.
  static func of(_ primary: OFACTable) -> OFACList {
    let tags = Set(
      Resource.table("ofac-consolidated-tags.tsv").compactMap { $0.first.map(String.init) })
    let marked = primary.rows.count { row in
      let fields = primary.fields(of: row)
      let programmes = OFACProgrammes.tags(primary.table.text(fields[3]))
      return programmes.contains(where: tags.contains)
        || ByteSearch.contains(
          "Not on the SDN List", in: primary.table.bytes[fields[11].start..<fields[11].end])
    }
    if marked * 4 >= max(1, primary.rows.count) { return .consolidated }
    let name = primary.path[...].split(separator: "/").last ?? ""
    return name.lowercased().hasPrefix("cons") ? .consolidated : .specialDesignations
  }
}
