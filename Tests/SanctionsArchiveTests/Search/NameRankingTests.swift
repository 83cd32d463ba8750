import Testing

@testable import SanctionsArchive

@Suite("The ranking of names") struct NameRankingTests {
  private func score(_ words: [String], _ name: String, isStrong: Bool = true) -> Double {
    NameRanking(words: words).best(of: [(name: name, isStrong: isStrong)])?.score ?? 0
  }

  @Test("puts the same words before beginnings, and beginnings before mistakes") func order() {
    let same = score(["tangun"], "KOREA TANGUN")
    let begins = score(["tangu"], "KOREA TANGUN")
    let mistyped = score(["tangnu"], "KOREA TANGUN")
    #expect(same > begins && begins > mistyped && mistyped > 0)
  }

  @Test("does not mind the order of the words") func wordOrder() {
    #expect(score(["tong", "kim"], "KIM, Tong") == score(["kim", "tong"], "KIM, Tong"))
  }

  @Test("puts the name without further words first") func extraWords() {
    #expect(score(["velmur"], "VELMUR") > score(["velmur"], "VELMUR MANAGEMENT PTE LTD"))
  }

  @Test("puts a weak alias behind a strong one") func quality() {
    #expect(score(["bnc"], "BNC") > score(["bnc"], "BNC", isStrong: false))
  }

  @Test("gives nothing to a name that no word meets") func nothing() {
    #expect(score(["zzzz"], "VELMUR") == 0)
  }

  @Test("forgives no mistake in a word of three letters") func shortWords() {
    #expect(score(["kmi"], "KIM") == 0)
  }
}
