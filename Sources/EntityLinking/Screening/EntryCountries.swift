import SanctionsModel

/// The countries that an entry names in its own facts.
enum EntryCountries {
  /// The codes of the countries of nationality, citizenship, birth, address, identifiers and flag.
  static func codes(of entry: Entry) -> Set<String> {
    let texts: [String?] =
      entry.nationalities + entry.citizenships + entry.addressParts.map(\.country)
      + entry.identifiers.map(\.country) + [entry.vessel?.flag]
    var codes = Set(texts.compactMap { $0.flatMap(code) })
    for place in entry.birthPlaces + entry.addresses { codes.formUnion(atEnd(of: place)) }
    return codes
  }

  /// The codes of the countries that a person is of by nationality, citizenship, birth and papers; an address abroad
  /// makes nobody a national.
  static func origins(of entry: Entry) -> Set<String> {
    let texts = entry.nationalities + entry.citizenships + entry.identifiers.compactMap(\.country)
    return entry.birthPlaces.reduce(into: Set(texts.compactMap(code))) {
      $0.formUnion(atEnd(of: $1))
    }
  }

  /// The country that a text as a whole names or whose code it is.
  static func code(_ text: String) -> String? {
    (Country.named(text) ?? Country.coded(text.uppercased()))?.code
  }

  /// The country behind the last comma of a place, or behind the last but one: `Korea, North`.
  private static func atEnd(of place: String) -> Set<String> {
    let parts = place.split(separator: ",").map { $0.drop { $0 == " " } }
    for count in [2, 1] where parts.count >= count {
      let text = parts.suffix(count).joined(separator: ", ")
      if let country = Country.named(text) { return [country.code] }
    }
    return []
  }
}
