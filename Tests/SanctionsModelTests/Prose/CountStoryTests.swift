import Testing

@testable import SanctionsModel

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
      (
        "WASHINGTON (Newsdesk) - The U.S. on Tuesday placed sanctions on 19 Iranian individuals and 12 entities it said were part of a laundering ring, the Treasury Department said in a statement.",
        ["19 individual", "12 entity"]
      ),
      (
        "Council of the EU\n\nThe Council today adopted restrictive measures against eight individuals and two entities responsible for serious human rights violations. With these listings, restrictive measures under the regime now apply to a total of 116 individuals and 33 entities.",
        ["8 individual", "2 entity", "116 individual earlier", "33 entity earlier"]
      ),
      (
        "Eleven Venezuelan officials have been added to the EU's blacklist, taking to 36 the number of those under sanctions.",
        ["11 individual"]
      ),
      (
        "Treasury today added 8 vessels to its SDN List, and removed 3 individuals and 1 entity.",
        ["8 vessel", "3 individual delisting", "1 entity delisting"]
      ),
      (
        "The designations, of three men and a company, were announced jointly with the United Kingdom, which listed two men.",
        ["3 individual", "1 entity", "2 individual"]
      ),
      (
        "London. 10 December. Another 30 people and organisations fell under British sanctions.",
        ["30 target"]
      ),
      (
        "Tass: The US imposed sanctions against 24 individuals and 14 legal entities of Russia.",
        ["24 individual", "14 entity"]
      ),
      (
        "The ministry informed that in the sanctions list were included 7 citizens of Russia.",
        ["7 individual"]
      ),
      (
        "NEW DELHI: The United States has slapped sanctions on four Indian firms for their alleged involvement in trade of Iranian petroleum.",
        ["4 entity"]
      ),
      (
        "As many as 19 Indian companies and two nationals figure in the list of nearly 400 entities sanctioned by the US.",
        ["about 400 entity"]
      ),
      (
        "A Delhi-based firm was among 16 entities sanctioned by the United States on Monday.",
        ["16 entity"]
      ),
      (
        "Two Indian nationals were among the nearly three dozen persons and ships sanctioned. The Treasury said so on Monday.",
        ["about 36 target"]
      ),
      (
        "DUBAI: Six UAE-based firms have been blacklisted by OFAC, bringing the total this year to 41.",
        ["6 entity"]
      ),
      (
        "Marek Dulko and his two sons were blacklisted; four companies they run were listed too. The Treasury said they had evaded sanctions.",
        ["2 individual", "4 entity"]
      ),
      (
        "Pavlo Trundel, a former minister, was one of six people and nine firms that Britain sanctioned on Thursday.",
        ["6 individual", "9 entity"]
      ),
      (
        "The Treasury said that the man, his wife and five shell companies were now blocked.",
        ["5 entity"]
      ),
      (
        "Two banks were hit by sanctions in the second such round this month.",
        ["2 entity"]
      ),
      (
        "The sanctions name 13 Myanmar nationals, three of whom are already on the EU's list.",
        ["13 individual"]
      ),
      (
        "Eight more were sanctioned for the crackdown. The Treasury called them enforcers.",
        ["8 target"]
      ),
      (
        "Also on the list: 3 tugs, 1 barge. OFAC published it on Monday.",
        ["4 vessel"]
      ),
      (
        "Under the decree, 12 foreign banks lose access to the dollar. The Treasury announced the sanctions on Monday.",
        ["12 entity"]
      ),
      (
        "Four of the people are brothers. The Treasury sanctioned nine people.",
        ["9 individual"]
      ),
      (
        "China sanctioned 11 US citizens including six lawmakers on Monday.",
        ["11 individual"]
      ),
      (
        "The United States sanctioned 14 Chinese officials in December. On Friday, Beijing retaliated with sanctions on 28 Americans.",
        ["14 individual earlier", "28 individual"]
      ),
      (
        "The drones killed 11 people in March. The Treasury on Thursday sanctioned seven firms that make their engines.",
        ["7 entity"]
      ),
      (
        "Four charged, two firms sanctioned in oil smuggling case",
        ["2 entity"]
      ),
      (
        "UN Security Council blacklists 6 in Libya human trafficking",
        ["6 target"]
      ),
      (
        "Iran sanctions: 1 person, 9 entities added to list",
        ["1 individual", "9 entity"]
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
      "Russian lawmakers said they would sanction 500 Americans in reply to US sanctions.",
      "Forty lawmakers wrote to the Treasury to ask that 12 companies be blacklisted.",
      "A New York court sentenced two men to 10 years for breaking sanctions.",
      "The bank, one of the five largest in the country, was cut off from the dollar.",
      "The Treasury has so far sanctioned six of the country's 18 banks.",
      "Three US citizens are held in the country, which has been under sanctions since 2017.",
      "Aid groups say 14 million people need help; the sanctions have exemptions.",
      "The sanctions were welcomed by 14 governments.",
      "The general, 61, commands 9,000 men. He was sanctioned on Friday.",
      "At least 27 people died in the protests over which the sanctions were imposed.",
      "Sanctioned companies include six banks and four airlines.",
      "It had sanctioned five of the men in 2014.",
      "US weighs sanctions on 3 more Chinese banks",
      "EU set to blacklist 12 Belarusian officials - sources",
      "Sanctions bite: 300 firms leave Russia",
    ])
  func uncounted(body: String) { #expect(counts(body).isEmpty) }
}
