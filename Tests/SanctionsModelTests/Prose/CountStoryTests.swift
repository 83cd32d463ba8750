import Testing

@testable import SanctionsModel

private func counts(_ body: String) -> [String] {
  AnnouncementParser().reading(of: PublishedText(body: body)).counts.map {
    "\($0.bound == .exact ? "" : "\($0.bound) ")\($0.count) \($0.type)"
      + ($0.scope == .earlier ? " earlier" : "")
      + ($0.change == .designation ? "" : " \($0.change)")
  }
}

@Suite("Counts in stories") struct CountStoryTests {
  @Test(
    "what the sentences of a story count is read",
    arguments: [
      (
        "US targets Istanbul firms over rocket parts\n\nWashington has frozen the assets of a procurement ring. In all, the measure is aimed at half a dozen individuals and five companies, three of which have their seat in Istanbul.",
        ["6 individual", "5 entity"]
      ),
      (
        "The Treasury described the 16 companies which it blacklisted along with 26 people as fronts.",
        ["16 entity", "26 individual"]
      ),
      (
        "The Treasury froze the assets of the minister. The European Union, which has named 129 people and 49 organizations, is expected to lengthen its own list.",
        ["129 individual earlier", "49 entity earlier"]
      ),
      (
        "By a different order, five companies were penalised the same day. Sanctions on the president date from May.",
        ["5 entity"]
      ),
      (
        "The bank was one of two large lenders sanctioned on Tuesday. Over 40 companies were added to the list in a day.",
        ["atLeast 40 entity"]
      ),
      (
        "Thirteen people woke up on Wednesday to find themselves on America's blacklist. The Treasury says they run guns.",
        ["13 individual"]
      ),
      (
        "There are eleven names on the Treasury's new list: nine men and two charities.",
        ["9 individual", "2 entity"]
      ),
      (
        "Washington's axe fell on four ministries and a score of colonels on Friday. It imposed sanctions under a new order.",
        ["4 entity", "20 individual"]
      ),
      (
        "\"This is a message,\" the Treasury said of its sanctions. The message went to seven airlines.",
        ["7 entity"]
      ),
      (
        "Sanctions now bar 14 more people from entering the EU.",
        ["14 individual"]
      ),
      (
        "The travel ban and the freeze apply to 14 people.",
        ["14 individual"]
      ),
      (
        "The ministry of finance published a list of 55 individuals whose assets are frozen.",
        ["55 individual"]
      ),
      (
        "Tokyo decided at a cabinet meeting to freeze the assets of 17 more people and three groups.",
        ["17 individual", "3 entity"]
      ),
      (
        "Cabinet approved the freezing of the assets of two organisations and five individuals.",
        ["2 entity", "5 individual"]
      ),
      (
        "The State Department on Friday revoked the visas of and imposed sanctions on nine prosecutors.",
        ["9 individual"]
      ),
      (
        "A dozen firms and their 10 owners were the latest to be hit by US sanctions.",
        ["12 entity", "10 individual"]
      ),
      (
        "Sanctions were today extended to six further individuals.",
        ["6 individual"]
      ),
      (
        "The EU widened its sanctions to take in four more banks.",
        ["4 entity"]
      ),
      (
        "The sanctions, the first of their kind, single out two deputies of the army chief.",
        ["2 individual"]
      ),
      (
        "The Treasury sanctioned an oil trader, Pavlo Trundel, and two of his vessels, Kremba and Solvik.",
        ["1 individual", "2 vessel"]
      ),
      (
        "OFAC blocked the property of four state-owned enterprises on August 11, 2011. Three more were blocked on May 15, 2008.",
        ["4 entity"]
      ),
      (
        "No one was hurt. The Treasury, meanwhile, designated one person and one entity.",
        ["1 individual", "1 entity"]
      ),
      (
        "Of the nine individuals the United States designated, three are generals.",
        ["9 individual"]
      ),
      (
        "In addition to the two bankers, the Treasury sanctioned 11 companies.",
        ["11 entity"]
      ),
      (
        "Six ships of the line's fleet of 20 were blacklisted by the Treasury.",
        ["6 vessel"]
      ),
      (
        "The Treasury put the squeeze on three shipping firms.",
        ["3 entity"]
      ),
      (
        "The list grew by 18 names on Friday, the Treasury said.",
        ["18 target"]
      ),
      (
        "Eighteen names were struck from the sanctions list on Friday.",
        ["18 target delisting"]
      ),
      (
        "The Council also removed one person and one entity from the list, since they no longer exist.",
        ["1 individual delisting", "1 entity delisting"]
      ),
      (
        "Three deceased persons were removed from the annex by the Council's decision on sanctions.",
        ["3 individual delisting"]
      ),
      (
        "The entries for two persons were amended in the sanctions list.",
        ["2 individual amendment"]
      ),
      (
        "After the arrest of six men in Spain, the Treasury sanctioned two more in Colombia.",
        ["2 individual"]
      ),
      (
        "The Treasury sanctioned 2 men wanted over a bombing that wounded 34 people.",
        ["2 individual"]
      ),
      (
        "The designations come as 27 countries of the EU agreed on sanctions against 10 officers.",
        ["10 individual"]
      ),
      (
        "Sanctions imposed on 14 August hit 3 refineries.",
        ["3 entity"]
      ),
      (
        "On 12 May 20 people were sanctioned by the UN.",
        ["20 individual"]
      ),
      (
        "The order freezes the assets of the general and bars 11 of his officers from the country.",
        ["11 individual"]
      ),
      (
        "Treasury official: We blacklisted 4 in Lebanon",
        ["4 target"]
      ),
      (
        "BREAKING: US slaps sanctions on 2 Russian banks, 42 subsidiaries and 5 vessels",
        ["44 entity", "5 vessel"]
      ),
      (
        "US sanctions 10 Chinese, Hong Kong firms",
        ["10 entity"]
      ),
      (
        "EU blacklists three firms, one person for breaching Libya arms embargo",
        ["3 entity", "1 individual"]
      ),
      (
        "UK sanctions: 9 judges and prosecutors hit",
        ["9 individual"]
      ),
      (
        "Sanctions: OFAC strikes 15 ships off list",
        ["15 vessel delisting"]
      ),
    ] as [(String, [String])])
  func counted(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "what they name beside it is no count",
    arguments: [
      "Property in the US is frozen, Americans may not do business with the four, and firms of which they own half are covered as well.",
      "What do two butchers, a dentist and a football club have in common? They are on the Treasury's sanctions list since Tuesday.",
      "A 51-year-old banker and a 48-year-old priest were put under sanctions by Kyiv.",
      "The Treasury lifted its sanctions against three of the firms.",
      "After talks with 12 ministers the Treasury designated a bank.",
      "The White House said 8 of the 12 persons indicted had also been sanctioned.",
    ])
  func uncounted(body: String) { #expect(counts(body).isEmpty) }
}
