import SanctionsModel
import Testing

@testable import SanctionsSources

/// The table of what OFAC's reference values mean.
struct OFACReferenceValuesTests {
  @Test("Every row is of a known set, and means what that set can mean")
  func rows() throws {
    let fields: Set = [
      "birth", "birthPlace", "nationality", "citizenship", "gender", "title", "address", "callSign",
      "vesselType", "flag", "deadweight", "grossTonnage", "owner",
    ]
    let parts: Set = ["street", "city", "region", "countryRegion", "postalCode", "text"]
    let table = Resource.table("ofac-reference-values.tsv")
    #expect(table.count > 60)
    for row in table {
      try #require(row.count == 3 || row.count == 4)
      let kind = try #require(OFACReferenceValues.Kind(rawValue: String(row[0])), "\(row)")
      let meaning = String(row[2])
      let fits =
        switch kind {
        case .party: EntityType(rawValue: meaning) != nil
        case .alias: Alias.Kind(rawValue: meaning) != nil
        case .script: ["latin", "comma", "run"].contains(meaning)
        case .feature: fields.contains(meaning)
        case .event: ChangeKind(rawValue: meaning) != nil
        case .measure: meaning == "programme"
        case .list: meaning == "specialDesignations"
        case .relation:
          NameRelation.Kind(rawValue: meaning) != nil && ["forward", "reversed"].contains(row.last)
        case .namePart: ["family", "given", "cased", "whole"].contains(meaning)
        case .locationPart: parts.contains(meaning)
        case .documentDate: ["issued", "expires"].contains(meaning)
        case .country, .validity, .reliability, .quality, .legalBasis: meaning == "none"
        }
      #expect(fits, "\(row)")
    }
  }

  @Test("A value is found without regard to case and a colon at its end")
  func spelling() {
    let values = OFACReferenceValues.shared
    #expect(values.meaning(.relation, "providing support to:")?.text == "supports")
    #expect(values.meaning(.feature, "Vessel Type")?.text == "vesselType")
    #expect(values.meaning(.feature, "Favourite Colour") == nil)
    #expect(values.meaning(.relation, "Owns, controls, or operates")?.isReversed == true)
  }

  @Test(
    "Name parts join by their kind and script; a paternal surname in capitals stands before the comma"
  )
  func nameParts() {
    func name(_ parts: [(String, String)], script: String? = nil) -> String? {
      var result = OFACNameParts()
      for (value, type) in parts { result.add(value, type: type) }
      return result.text(script: script)
    }
    #expect(
      name([("EJEMPLO", "Patronymic"), ("PRUEBA", "Matronymic"), ("Juan", "First Name")])
        == "EJEMPLO PRUEBA, Juan")
    #expect(
      name([("TESTOV", "Last Name"), ("Ivan", "First Name"), ("Petrovich", "Patronymic")])
        == "TESTOV, Ivan Petrovich")
    #expect(name([("Vanya", "Nickname")]) == "Vanya")
    #expect(name([("TESTOV", "Last Name")]) == "TESTOV")
    #expect(name([("SAMPLE", "Entity Name"), ("GROUP", "Entity Name")]) == "SAMPLE GROUP")
    #expect(
      name([("例", "Last Name"), ("子", "First Name")], script: "Chinese Simplified") == "例子")
    #expect(name([]) == nil)
  }
}
