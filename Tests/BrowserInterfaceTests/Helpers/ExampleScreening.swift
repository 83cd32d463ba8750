import SanctionsModel

@testable import BrowserInterface

extension FakeArchive {
  /// The example with a screening of invented customers, `customers.csv`: one hit for sure, one that other facts
  /// contradict, two hits of one customer, and names like none.
  static var screened: FakeArchive {
    var archive = FakeArchive.example
    archive.screenings["lists/customers.csv"] = [
      customer("Nobody Atall", line: 2), weak, customer("No One Else", line: 4), sure, two,
    ]
    return archive
  }

  static let path = "lists/customers.csv"

  private static func customer(_ name: String, line: Int, id: String = "") -> ScreeningResult {
    ScreeningResult(party: ScreenedParty(name: name, id: id, line: line), hits: [])
  }

  private static var sure: ScreeningResult {
    var result = customer("Ivan Testovich Examplov", line: 5, id: "C-0005")
    result.party.birth = PartialDate(year: 1970)
    result.party.type = .individual
    result.party.countries = ["KP"]
    result.hits = [
      ScreeningHit(
        entity: parties[0], isListed: true, matched: "EXAMPLOV, Ivan Testovich", isStrong: true,
        score: 1,
        reasons: [
          .init(.name, "“EXAMPLOV, Ivan Testovich” is a strong name"),
          .init(.name, "the same name but for case, accents and punctuation"),
          .init(.agrees, "born in the same year, 01 Jan 1970"),
          .init(.agrees, "the same country, North Korea"),
        ])
    ]
    return result
  }

  private static var weak: ScreeningResult {
    var result = customer("The Specimen", line: 3, id: "C-0003")
    result.party.birth = PartialDate(year: 1999)
    result.hits = [
      ScreeningHit(
        entity: parties[0], isListed: false, matched: "THE SPECIMEN", isStrong: false, score: 0.78,
        reasons: [
          .init(.name, "“THE SPECIMEN” is a weak alias"), .init(.name, "both have “specimen”"),
          .init(.contradicts, "born 01 Jan 1970, the customer 1999"),
        ])
    ]
    return result
  }

  private static var two: ScreeningResult {
    var result = customer("Invented Shipping Co", line: 6)
    result.hits = [2, 3].map { index in
      ScreeningHit(
        entity: parties[index], isListed: true, matched: parties[index].name, isStrong: true,
        score: index == 2 ? 0.91 : 0.8,
        reasons: [
          .init(.name, "“\(parties[index].name)” is a strong name"),
          .init(.name, "only the first has “co”"),
        ])
    }
    return result
  }
}
