import SanctionsArchive
import SanctionsModel

/// Entities as rows of CSV: a column a field, several values parted by ` | `.
enum EntityTable {
  private static let columns: [(name: String, values: @Sendable (ExportedEntity) -> [String])] = [
    ("id", { [$0.id] }), ("name", { [$0.entry.name] }), ("type", { [$0.entry.type.rawValue] }),
    ("listed", { [$0.isListed ? "yes" : "no"] }), ("programmes", { $0.entry.programmes }),
    ("aliases", { $0.entry.aliases.filter { $0.quality == .strong }.map(\.name) }),
    ("weak aliases", { $0.entry.aliases.filter { $0.quality == .weak }.map(\.name) }),
    ("native names", { $0.entry.nativeNames.map(\.name) }),
    ("births", { $0.entry.births.map(\.text) }), ("birth places", { $0.entry.birthPlaces }),
    ("nationalities", { $0.entry.nationalities }), ("citizenships", { $0.entry.citizenships }),
    ("gender", { [$0.entry.gender?.rawValue].compactMap(\.self) }),
    ("title", { [$0.entry.title].compactMap(\.self) }),
    (
      "identifiers",
      { $0.entry.identifiers.map { "\($0.label) \(EntityReport.value(of: $0))" } }
    ),
    ("addresses", { $0.entry.addresses }),
    ("vessel", { EntityReport.rows(of: $0.entry.vessel).map { "\($0.0) \($0.1)" } }),
    ("linked to", { $0.entry.linkedTo }),
    ("listed on", { [$0.entry.listedOn?.iso].compactMap(\.self) }),
    ("delisted on", { [$0.entry.delistedOn?.iso].compactMap(\.self) }),
    ("legal authorities", { $0.entry.legalAuthorities.map(\.name) }),
    ("sanctions information", { $0.entry.sanctionsInformation }),
    ("remarks", { $0.entry.remarks }), ("sources", { $0.sources.map(\.title) }),
  ]

  /// The row of the columns' names.
  static let head = CSVText.row(columns.map(\.name))

  /// The row of an entity.
  static func row(_ entity: ExportedEntity) -> String {
    CSVText.row(columns.map { $0.values(entity).joined(separator: " | ") })
  }
}
