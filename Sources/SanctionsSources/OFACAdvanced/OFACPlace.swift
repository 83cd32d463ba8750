import SanctionsModel

/// A place as OFAC's XML gives it: parts of an address, or one text.
struct OFACPlace: Equatable {
  /// The parts that have a type.
  var parts = AddressParts()
  /// A region that stands for the country, such as Crimea.
  private var region: String?
  /// The text of parts whose type is unknown.
  var text: String?
  /// What else the file says of the place.
  var comments: [String] = []

  /// A place of one text, or of none yet.
  init(text: String? = nil) { self.text = text }

  /// Adds a part by the meaning of its type; one of an unknown type joins the text.
  mutating func add(_ value: String, as meaning: String?) {
    guard !value.isEmpty else { return }
    switch meaning {
    case "street": Self.append(value, to: &parts.street)
    case "city": Self.append(value, to: &parts.city)
    case "region": Self.append(value, to: &parts.region)
    case "countryRegion":
      Self.append(value.hasPrefix("Region:") ? value : "Region: " + value, to: &region)
    case "postalCode": Self.append(value, to: &parts.postalCode)
    default: Self.append(value, to: &text)
    }
  }

  /// Adds a country; one that says nothing is left out, a second one is a comment.
  mutating func add(country: String) {
    guard !OFACReferenceValues.shared.isSilent(.country, country), country != parts.country else {
      return
    }
    if country.hasPrefix("Region:") {
      Self.append(country, to: &region)
    } else if parts.country == nil {
      parts.country = country
    } else {
      comments.append(country)
    }
  }

  /// The parts, a region before the country that it stands for.
  private var whole: AddressParts {
    guard let region else { return parts }
    var whole = parts
    whole.country = parts.country.map { "\(region), \($0)" } ?? region
    return whole
  }

  /// The place on one line; the country is not repeated behind a text that ends in it.
  var line: String {
    let rest = SDNAddresses.line(whole)
    guard let text else { return rest }
    let isRepeated = rest.isEmpty || text == rest || text.hasSuffix(", " + rest)
    return isRepeated ? text : "\(text), \(rest)"
  }

  /// The parts for an entry: a text that names a country alone is that, any other the street.
  var addressParts: AddressParts {
    var result = whole
    guard let text, text != result.country else { return result }
    if result.isEmpty, Country.named(text) != nil {
      result.country = text
    } else {
      result.street = [text, result.street].compactMap(\.self).joined(separator: ", ")
    }
    return result
  }

  private static func append(_ value: String, to field: inout String?) {
    field = field.map { "\($0), \(value)" } ?? value
  }
}
