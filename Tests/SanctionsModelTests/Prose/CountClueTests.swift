import Testing

@testable import SanctionsModel

@Suite("Counts that are judged by all that is said of them") struct CountClueTests {
  @Test(
    "every row of a learned table is a feature, told once",
    arguments: [
      ("count-weights.tsv", CountFeature.allCases.map { "\($0)" }),
      ("scope-weights.tsv", ScopeFeature.allCases.map { "\($0)" }),
    ])
  func table(name: String, features: [String]) {
    let rows = TableRow.rows(of: name)
    let names = rows.map { $0.text(0) }
    #expect(Set(names).subtracting(features) == ["base"])
    #expect(names.count == Set(names).count)
    #expect(rows.allSatisfy { Double($0.text(1)) != nil })
  }

  @Test("a title that names some and counts the rest gives way to the whole count behind it")
  func title() {
    #expect(
      counts("Rebel chief, two colonels face freeze\n\nThe UN sanctioned four men on Monday.")
        == ["4 individual"])
  }

  @Test("past its lead a dated text sets what was weeks before among earlier actions")
  func longAgo() {
    let body = """
      Lomza, 22 September 2017

      A new order was signed. The Treasury may use it soon. Nobody is named in it. Banks wait.

      On 22 August, ten firms were designated by OFAC.
      """
    #expect(counts(body) == ["10 entity earlier"])
  }
}
