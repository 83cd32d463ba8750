import Testing

@testable import SanctionsModel

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

  @Test(
    "a single party beside a counted one is counted, and an age or a date is no count",
    arguments: [
      ("OFAC sanctioned six judges and a timber firm.", ["6 individual", "1 entity"]),
      ("OFAC designated a ferry line and its two owners.", ["1 entity", "2 individual"]),
      ("OFAC sanctioned Pavlo Trundel, 58, his firms said.", []),
      ("On 1 June OFAC sanctioned four ferry companies.", ["4 entity"]),
      ("OFAC sanctioned four of Kremba's commanders.", ["4 individual"]),
    ])
  func besides(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "what stands on a list is counted without a verb of sanctions",
    arguments: [
      ("Two men and a ferry line on new U.S. list", ["2 individual", "1 entity"]),
      ("On the new sanctions list: eight banks and 26 people.", ["8 entity", "26 individual"]),
      ("Five ferries joined the SDN list.", ["5 vessel"]),
      ("Eleven bankers came under US sanctions on Friday.", ["11 individual"]),
      ("The Treasury published a list. It includes eighteen persons.", ["18 individual"]),
      ("The asset freeze concerns three natural persons.", ["3 individual"]),
      ("OFAC sanctioned Kremba Oil. It is one of 11 firms hit that day.", ["11 entity"]),
      ("The targets of the sanctions were two ferry lines.", ["2 entity"]),
      (
        "One bank and one judge: that is the yield of the sanctions.", ["1 entity", "1 individual"]
      ),
      ("Individuals (2): Pavlo Trundel and Marek Dulko.", ["2 individual"]),
    ])
  func listings(body: String, expected: [String]) { #expect(counts(body) == expected) }

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

  @Test(
    "a date of what the action is for sets no count in the past",
    arguments: [
      "OFAC sanctioned six clerks, accusing them of what was done last month.",
      "OFAC sanctioned six clerks over a fire last year.",
      "OFAC sanctioned six clerks who burned a mill last year.",
      "Six clerks, OFAC said on Monday, had been added to its list.",
      "Six clerks had their assets frozen by OFAC.",
    ])
  func grounds(body: String) { #expect(counts(body) == ["6 individual"]) }

  @Test(
    "wishes, charges and bounds are told apart from counts",
    arguments: [
      ("A lawmaker asked for sanctions on 30 officials.", []),
      ("Prosecutors charged five people with evading sanctions.", []),
      ("No fewer than 17 ships were blacklisted.", ["atLeast 17 vessel"]),
      ("In May OFAC sanctioned three firms.", ["3 entity"]),
    ])
  func others(body: String, expected: [String]) { #expect(counts(body) == expected) }
}
