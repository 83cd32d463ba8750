import SanctionsModel

/// The order in which OFAC prints labelled features, from `ofac-label-order.tsv`.
enum OFACLabelOrder {
  private static let positions: [String: Int] = Dictionary(
    Resource.table("ofac-label-order.tsv").enumerated().compactMap { index, row in
      row.first.map { (String($0), index) }
    }, uniquingKeysWith: { first, _ in first })

  /// The position of a label; behind all others for one that the table lacks.
  static func position(of label: String) -> Int { positions[label] ?? .max }
}
