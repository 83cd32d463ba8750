import SanctionsModel

/// Where FollowTheMoney keeps identifiers.
enum FTMIdentifier {
  /// The longest value that followthemoney takes for an identifier, in characters.
  static let longest = 64
  private static let wallet = "Digital Currency Address - "
  /// The kinds whose numbers any property of the kind may hold, whatever the list calls them.
  private static let common: Set<IdentifierLabel.Kind> = [
    .passport, .nationalId, .tax, .registration,
  ]

  /// The currency of a wallet's label, e.g. `XBT`; `nil` for other labels.
  static func currency(of label: String) -> String? {
    guard label.hasPrefix(wallet), label.count > wallet.count else { return nil }
    return String(label.dropFirst(wallet.count))
  }

  /// The property of a party of a schema that can hold an identifier, and whether it says all of it; `nil` where
  /// only a document can.
  static func property(of identifier: Identifier, in schema: String) -> (
    name: String, saysAll: Bool
  )? {
    guard isFit(identifier) else { return nil }
    if let exact = FTMProperty.identifier(labelled: identifier.label, in: schema) {
      let isPlain =
        identifier.country == nil && identifier.issued == nil && identifier.expires == nil
      return (exact, isPlain)
    }
    guard let kind = identifier.kind else { return nil }
    if kind == .vessel, identifier.value.filter(\.isNumber).count == 7,
      let property = FTMProperty.identifier(labelled: "IMO Number", in: schema)
    {
      return (property, false)
    }
    guard common.contains(kind) else { return nil }
    return FTMProperty.identifier(of: kind, in: schema).map { ($0, false) }
  }

  /// Whether followthemoney takes the value: addresses of mail and the web have a form, and
  /// telephones must be numbers that some country gives out.
  private static func isFit(_ identifier: Identifier) -> Bool {
    let value = identifier.value
    switch identifier.label {
    case "Email Address":
      let parts = value.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && isPlain(value)
    case "Website":
      return (value.hasPrefix("http://") || value.hasPrefix("https://")) && value.contains(".")
        && isPlain(value)
    case "Phone Number", "Former Vessel Flag": return false
    default: return true
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
