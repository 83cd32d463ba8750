import SanctionsModel
import Testing

@Suite("Dates of birth") struct BirthTests {
  private func birth(_ from: String, _ to: String) -> Birth {
    Birth(text: "\(from) to \(to)", from: PartialDate(iso: from), to: PartialDate(iso: to))
  }

  @Test("keep the text alone of a span that ends before it begins")
  func backwards() {
    for (from, to) in [("1963", "1960"), ("1960-05", "1960-04"), ("1960-05-02", "1960-05-01")] {
      let birth = birth(from, to)
      #expect(birth.text == "\(from) to \(to)")
      #expect(birth.from == nil && birth.to == nil, "\(birth)")
    }
  }

  @Test("keep a span of different precision that can be one") func precision() {
    for (from, to) in [("1960-05", "1960"), ("1960", "1960-05"), ("1960-05-02", "1960-05")] {
      #expect(birth(from, to).from?.iso == from)
      #expect(birth(from, to).to?.iso == to)
    }
  }
}
