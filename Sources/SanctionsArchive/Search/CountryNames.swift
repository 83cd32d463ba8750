import SanctionsModel

/// The names under which texts and entries speak of a country.
enum CountryNames {
  /// All names of the country that a code or a name says; the text itself where no country is known.
  static func all(of text: String) -> [String] {
    guard let country = Country.coded(text.uppercased()) ?? Country.named(text) else {
      return [text]
    }
    return [country.name] + country.otherNames
  }
}
