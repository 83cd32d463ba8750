/// A field of the UK's lists, whatever the column, element or label is called that holds it.
///
/// After OFSI's "Consolidated List: format guide" (2022) and the FCDO's "UK Sanctions List: guide to the
/// data fields"; the names are in `Resources/uk-fields.tsv`.
package enum UKField: Int, CaseIterable, Sendable {
  case groupID, uniqueID, unReference
  case name1, name2, name3, name4, name5, name6, nameType, aliasQuality, title
  case nativeName, script, language
  case birth, birthTown, birthCountry, nationality, gender, position
  case passport, passportDetails, nationalID, nationalIDDetails
  case address1, address2, address3, address4, address5, address6, postalCode, country, address
  case otherInformation, statementOfReasons
  case type, regime, listedOn, designated, lastUpdated, designationSource, sanctionsImposed
  case phone, email, website, registration, entityType, parent, subsidiary
  case imo, owner, previousOwner, flag, previousFlag, shipType, tonnage, length, yearBuilt, hull

  /// The given names, in the order in which they are written.
  static let givenNames: [UKField] = [.name1, .name2, .name3, .name4, .name5]

  /// The lines of an address above its town.
  static let streetLines: [UKField] = [.address1, .address2, .address3, .address4, .address5]

  /// The name in the table.
  var name: String { "\(self)" }

  /// The field that a column, an element or a label names; `nil` for an unknown one.
  package static func named(_ name: some StringProtocol) -> UKField? { byName[folded(name)] }

  private static func folded(_ name: some StringProtocol) -> [UInt8] {
    name.utf8.compactMap { byte in
      switch byte {
      case 48...57, 97...122: byte
      case 65...90: byte | 32
      default: nil
      }
    }
  }

  /// The fields by their names in tables.
  static let byCase: [String: UKField] = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byName: [[UInt8]: UKField] = {
    var fields: [[UInt8]: UKField] = [:]
    for row in Resource.table("uk-fields.tsv") where row.count == 2 {
      guard let field = byCase[String(row[0])] else { continue }
      for name in row[1].split(separator: ";") { fields[folded(name)] = field }
    }
    return fields
  }()
}
