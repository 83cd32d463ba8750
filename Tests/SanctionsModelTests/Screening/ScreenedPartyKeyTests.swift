import SanctionsModel
import Testing

@Suite("What a decision on a customer is kept under")
struct ScreenedPartyKeyTests {
  private let born = PartialDate(year: 1968)

  @Test("the file's own key and the name, however they are cased and spaced")
  func keyed() {
    let party = ScreenedParty(name: "ZERAVON,  Pelko", id: "K-7", birth: born, line: 2)
    let again = ScreenedParty(name: " Zeravon, Pelko\t", id: "k-7", countries: ["AT"], line: 9)
    #expect(party.key == again.key)
    #expect(party.key != ScreenedParty(name: "ORLUND, Mirta", id: "K-7").key)
    #expect(party.key != ScreenedParty(name: "ZERAVON, Pelko", id: "K-8").key)
  }

  @Test("without a key the name and every fact that is counted, so that a namesake is another")
  func unkeyed() {
    let party = ScreenedParty(name: "Pelko Zeravon", birth: born, countries: ["AT", "KP"])
    #expect(
      party.key
        == ScreenedParty(name: "PELKO ZERAVON", birth: born, countries: ["KP", "AT"], line: 5).key)
    let others = [
      ScreenedParty(name: "Pelko Zeravon"), ScreenedParty(name: "Pelko Zeravon", birth: born),
      ScreenedParty(name: "Pelko Zeravon", type: .entity, birth: born, countries: ["AT", "KP"]),
      ScreenedParty(name: "Pelko Zeravon", id: "1968", countries: ["AT", "KP"]),
    ]
    #expect(Set(others.map(\.key) + [party.key]).count == 5)
  }

  @Test("a line end in a field does not make one customer another")
  func lineEnds() {
    #expect(
      ScreenedParty(name: "b\nc", id: "a").key != ScreenedParty(name: "c", id: "a\nb").key)
  }
}
