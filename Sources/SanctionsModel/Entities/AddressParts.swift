/// An address whose publisher prints its parts apart; what it lacks is absent.
public struct AddressParts: Hashable, Codable, Sendable {
  /// Street lines, parted by `, `.
  public var street: String?
  public var city: String?
  /// State, province or region.
  public var region: String?
  public var postalCode: String?
  /// The country as published.
  public var country: String?

  /// An address of these parts.
  public init(
    street: String? = nil, city: String? = nil, region: String? = nil, postalCode: String? = nil,
    country: String? = nil
  ) {
    self.street = street
    self.city = city
    self.region = region
    self.postalCode = postalCode
    self.country = country
  }

  /// Whether no part is known.
  public var isEmpty: Bool { self == AddressParts() }

  /// The address on one line: street, city, region and postal code, country.
  public var line: String {
    let area = [region, postalCode].compactMap(\.self).joined(separator: " ")
    return [street, city, area, country].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
