import Foundation
import NameMatching
import SanctionsModel
import Testing

@Suite("Labelled pairs of names") struct LabelledPairsTests {
  @Test(
    "one threshold parts the pairs beside the package with an F1 of 0.93 and more",
    .enabled(if: LabelledPairs.shared.exists, "needs ../shared/data/matching/name-pairs.csv"))
  func shared() throws {
    let verdicts = try LabelledPairs.shared.verdicts { _ in true }
    #expect(verdicts.f1 >= 0.93, "\(verdicts)")
  }

  @Test("it parts our own pairs of invented names with an F1 of 0.9 and more")
  func own() throws {
    let verdicts = try LabelledPairs.own.verdicts { $0 == "tuned" }
    #expect(verdicts.count > 140)
    #expect(verdicts.f1 >= 0.9, "\(verdicts)")
  }

  @Test("it parts the half of them that is only measured with an F1 of 0.85 and more")
  func measured() throws {
    let verdicts = try LabelledPairs.own.verdicts { $0 == "measured" }
    #expect(verdicts.count > 140)
    #expect(verdicts.f1 >= 0.85, "\(verdicts)")
  }
}
