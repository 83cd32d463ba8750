import Testing

@testable import SanctionsModel

private func counts(_ body: String) -> [String] {
  AnnouncementParser().reading(of: PublishedText(body: body)).counts.map {
    "\($0.bound == .exact ? "" : "\($0.bound) ")\($0.count) \($0.type)"
      + ($0.scope == .earlier ? " earlier" : "")
  }
}

@Suite("Counts in prose, rule by rule") struct CountRulesTests {
  @Test(
    "numbers are read in words, as half a dozen and as a single one",
    arguments: [
      ("OFAC imposed sanctions on half a dozen shipping firms.", ["6 entity"]),
      ("OFAC sanctioned a half-dozen tankers.", ["6 vessel"]),
      (
        "Britain imposed sanctions on nine bankers and a single timber company.",
        ["9 individual", "1 entity"]
      ),
      ("OFAC sanctioned four North Koreans.", ["4 individual"]),
      ("OFAC blacklisted Kremba Air and 12 of its aircraft.", ["12 aircraft"]),
    ])
  func numbers(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test("who is now on the list or under sanctions is counted as put there")
  func copula() {
    #expect(counts("Five ferry companies are now SDNs.") == ["5 entity"])
    #expect(counts("Three judges are now under sanctions.") == ["3 individual"])
  }

  @Test("the total behind “is one of” is counted, a part is not")
  func oneOfTotal() {
    #expect(
      counts("The ferry line is one of 14 companies and three men sanctioned by OFAC.")
        == ["14 entity", "3 individual"])
    #expect(counts("OFAC sanctioned two of the companies.").isEmpty)
    #expect(counts("OFAC sanctioned two of its directors.").isEmpty)
  }

  @Test("“all” behind a counted noun begins no predicate of its own")
  func apposition() {
    #expect(
      counts("The EU adopted sanctions against seven persons, all of them from the army.")
        == ["7 individual"])
  }

  @Test("names that are counted beside their types are no count of their own")
  func restatedTotal() {
    #expect(
      counts("Council Adds Five Names to Its Sanctions List\n\nThe EU listed five individuals.")
        == ["5 individual"])
  }

  @Test("days before the reported action set a count in the past")
  func earlier() {
    #expect(
      counts(
        "OFAC sanctioned a bank. The Security Council, two days earlier, sanctioned 10 entities.")
        == ["10 entity earlier"])
  }
}
