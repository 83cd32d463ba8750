import SanctionsModel

/// Reads the addresses of `sdn.xml`, in parts and on one line.
enum SDNAddresses {
  /// Adds the addresses of an `addressList`; one that holds nothing is left out.
  static func read(_ list: XMLElement, into mapped: inout SDNEntryMapper.Mapped) {
    for child in list.children {
      guard child.isNamed("address") else {
        mapped.keepUnknown(child)
        continue
      }
      let parts = parts(of: child, &mapped)
      if parts.isEmpty { continue }
      mapped.entry.addressParts.append(parts)
      mapped.entry.addresses.append(line(parts))
    }
  }

  /// The address as the CSV files and the text form print it: streets, city, region and postal code,
  /// country; a comma stands before the region only behind a city.
  static func line(_ parts: AddressParts) -> String {
    var area = parts.city ?? ""
    if let region = parts.region { area += area.isEmpty ? region : ", " + region }
    if let code = parts.postalCode { area += area.isEmpty ? code : " " + code }
    var line = parts.street ?? ""
    if !area.isEmpty { line += line.isEmpty ? area : ", " + area }
    if let country = parts.country { line += line.isEmpty ? country : ", " + country }
    return line
  }

  private static func parts(
    of address: XMLElement, _ mapped: inout SDNEntryMapper.Mapped
  ) -> AddressParts {
    var parts = AddressParts()
    var region: String?
    for child in address.children where !child.isNamed("uid") {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("city") {
        parts.city = text
      } else if child.isNamed("country") {
        parts.country = text
      } else if child.isNamed("address1") || child.isNamed("address2") || child.isNamed("address3")
      {
        parts.street = parts.street.map { $0 + ", " + text } ?? text
      } else if child.isNamed("postalCode") {
        parts.postalCode = text
      } else if child.isNamed("stateOrProvince") {
        parts.region = text
      } else if child.isNamed("region") {
        region = text
      } else {
        mapped.keepUnknown(child)
      }
    }
    if let region { place(region, in: &parts) }
    return parts
  }

  /// A region beside a state, such as Crimea, stands where the CSV files print it: for the country.
  private static func place(_ region: String, in parts: inout AddressParts) {
    let text = region.hasPrefix("Region:") ? region : "Region: " + region
    parts.country = parts.country.map { text + ", " + $0 } ?? text
  }
}
