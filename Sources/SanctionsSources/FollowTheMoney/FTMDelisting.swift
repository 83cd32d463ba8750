import SanctionsModel

/// A party that is no target any more, and all of whose sanctions have ended.
enum FTMDelisting {
  /// Dates the delisting by the last end; the ends are then no remarks.
  static func settle(_ sanctions: FTMContext.Sanctions?, _ entry: inout Entry) {
    guard let sanctions, sanctions.count > 0, sanctions.ends.count == sanctions.count,
      let last = sanctions.ends.max()
    else { return }
    entry.delistedOn = last
    entry.remarks.removeAll { $0.hasPrefix(label) }
  }

  private static let label =
    (FTMEdge.sanctionRemarks.first { $0.property == "endDate" }?.label ?? "") + ": "
}
