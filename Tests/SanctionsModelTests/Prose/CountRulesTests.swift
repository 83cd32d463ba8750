import Testing

@testable import SanctionsModel

@Suite("Counts in prose, rule by rule") struct CountRulesTests {

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
    // Of the directors no total is told: the two are all that are hit.
    #expect(counts("OFAC sanctioned two of its directors.") == ["2 individual"])
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

  @Test("counts of one type beside each other are one sum, a later total takes their place")
  func sums() {
    #expect(
      counts("OFAC sanctioned nine current and former officials and four clerks.")
        == ["13 individual"])
    #expect(
      counts(
        "OFAC sanctioned four ferry lines on Monday. Under another order, it blacklisted a pair of banks. That makes six entities."
      ) == ["6 entity"])
    #expect(
      counts("OFAC sanctioned 17 bankers: 12 men and five women.") == ["17 individual"])
  }

  @Test("a second action of the day has counts of its own")
  func separate() {
    #expect(
      counts(
        "OFAC sanctioned two firms. In the second action, it sanctioned two firms and six ships.")
        == ["2 entity", "2 entity", "6 vessel"])
  }

}
