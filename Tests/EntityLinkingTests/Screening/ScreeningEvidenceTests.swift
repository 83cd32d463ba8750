import NameMatching
import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("What speaks for and against a screened party beside the name")
struct ScreeningEvidenceTests {
  private func entry() -> Entry {
    var entry = Entry(name: "ZERAVON, Pelko", type: .individual)
    let date = PartialDate(year: 1968, month: 8, day: 22)
    entry.births = [Birth(text: "22 Aug 1968", from: date, to: date)]
    entry.nationalities = ["Korea, North"]
    entry.addresses = ["1 Made Street, Vienna, Austria"]
    return entry
  }

  private func judged(
    born: String? = nil, countries: [String] = [], type: EntityType? = nil
  ) -> (score: Double, why: [String]) {
    let judged = ScreeningEvidence(
      ScreenedParty(
        name: "Pelko Zeravon", type: type, birth: born.flatMap { PartialDate(iso: $0) },
        countries: countries)
    ).judged(0.8, entry())
    #expect(judged.reasons.allSatisfy { ($0.side == .agrees) == (judged.score > 0.8) })
    return (judged.score, judged.reasons.map(\.text))
  }

  @Test("a birth that agrees raises the score, the day more than the year; another lowers it")
  func birth() {
    let day = judged(born: "1968-08-22")
    let year = judged(born: "1968")
    #expect(day.score > year.score && year.score > 0.8)
    #expect(day.why == ["born on the same day, 22 Aug 1968"])
    let near = judged(born: "1969")
    let other = judged(born: "1950-01-01")
    #expect(near.score < 0.8 && other.score < near.score)
    #expect(other.why == ["born 22 Aug 1968, the customer 1950-01-01"])
    #expect(judged(born: "1968-01-01").score < 0.8)
  }

  @Test("a country in common raises the score, none lowers it, and each says so")
  func country() {
    #expect(judged(countries: ["KP"]).score > 0.8)
    #expect(judged(countries: ["AT"]).why == ["the same country, Austria"])
    let other = judged(countries: ["FR"])
    #expect(other.score < 0.8)
    #expect(other.why == ["of North Korea, the customer of France"])
  }

  @Test("an address abroad speaks for no other nationality")
  func addressAbroad() {
    var known = entry()
    known.nationalities = []
    let customer = ScreenedParty(name: "Pelko Zeravon", countries: ["KP"])
    let judged = ScreeningEvidence(customer).judged(0.8, known)
    #expect(judged.score == 0.8 && judged.reasons.isEmpty)
    // A company is where it has its address.
    known.type = .entity
    #expect(ScreeningEvidence(customer).judged(0.8, known).score < 0.8)
  }

  @Test("birth and country together lift no other name to one that looks like the same")
  func nameLeads() {
    let party = ScreenedParty(
      name: "Pelko Zeravon", birth: PartialDate(iso: "1968-08-22"), countries: ["AT", "KP"])
    for percent in 0...100 {
      let likeness = Double(percent) / 100
      let score = ScreeningEvidence(party).judged(likeness, entry()).score
      #expect(score >= likeness && score <= likeness + 0.05 + 1e-9)
      if likeness < NameMatcher.threshold - 0.05 { #expect(score < NameMatcher.threshold) }
      // What cannot come up to a threshold is not looked at.
      for threshold in [0.5, 0.77, 0.9, 1] where score >= threshold {
        #expect(ScreeningWeights.shared.leastLikeness(toReach: threshold) <= likeness + 1e-9)
      }
    }
  }

  @Test("what neither side tells changes nothing, and another type lowers the score")
  func silence() {
    #expect(judged().score == 0.8)
    #expect(judged().why.isEmpty)
    #expect(judged(type: .individual).score == 0.8)
    #expect(judged(type: .vessel).score < 0.8)
  }

  @Test("every weight has a fact of its own, an effect, a number and a meaning")
  func rows() {
    let rows = Resource.table("screening-weights.tsv")
    #expect(ScreeningWeights.shared.facts.count == rows.count && rows.count > 5)
    for row in rows {
      #expect(row.count == 4 && ["raise", "lower", "most"].contains(row[1]), "\(row)")
      #expect(Double(row[2]).map { (0...1).contains($0) } == true, "\(row)")
    }
    #expect(ScreeningWeights.shared.most > 0)
    #expect(ScreeningWeights.shared.leastLikeness(toReach: 0.77) < 0.77)
    #expect(ScreeningWeights.shared.leastLikeness(toReach: 1) == 1)
  }
}
