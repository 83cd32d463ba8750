import Testing

@testable import SanctionsModel

@Suite("Counts in the manner of many papers") struct CountProseTests {
  @Test(
    "headlines count without a noun and without an article",
    arguments: [
      ("US blacklists 12 over Sudan gold smuggling", ["12 target"]),
      (
        "Washington sanctions 20 firms, four tankers in crackdown on Iranian crude",
        ["20 entity", "4 vessel"]
      ),
      ("EU adds 31 to Belarus sanctions list", ["31 target"]),
      (
        "Sanctioned on Tuesday: a bank, two brokers and five ships",
        ["1 entity", "2 individual", "5 vessel"]
      ),
      ("Ten more tankers join US sanctions list", ["10 vessel"]),
      ("New US sanctions target 7 in fentanyl trade", ["7 target"]),
      ("Sanctions slapped on 8 Iranian officials", ["8 individual"]),
      ("Eight Iranian officials slapped with sanctions", ["8 individual"]),
      ("Three more oligarchs sanctioned by Britain", ["3 individual"]),
      ("US Treasury names 5 Houthi financiers as terrorists", ["5 individual"]),
      ("U.S., Britain sanction four over poisoning", ["4 target"]),
      ("OFAC adds 9 vessels, delists 2 individuals", ["9 vessel", "2 individual delisting"]),
      (
        "Treasury Sanctions Four Entities and Three Individuals Involved in Smuggling",
        ["4 entity", "3 individual"]
      ),
      ("Treasury Designates 21 Individuals and Entities Tied to the Regime", ["21 target"]),
      ("US cracks down on network of 14 oil traders", ["14 entity"]),
    ] as [(String, [String])])
  func headlines(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "denials, plans, questions, fines, charges and what is owned are no counts",
    arguments: [
      "The sanctioned company has more than 100 employees in 30 countries and a fleet of 20 vessels.",
      "OFAC sanctioned a shipping magnate who owns a fleet of 20 tankers.",
      "The ministry denied that it had designated five companies.",
      "Reports that the Treasury had sanctioned six banks are false, a spokesman said.",
      "The White House is weighing sanctions on 11 officials.",
      "The Treasury could sanction up to 20 Chinese banks.",
      "The Treasury will sanction six companies next week, two people familiar with the plan said.",
      "If Congress agrees, the Treasury would blacklist nine banks.",
      "Will the Treasury sanction 30 oligarchs?",
      "A grand jury indicted seven Iranians on charges of hacking.",
      "The bank was fined after it processed 2,000 payments for three sanctioned companies.",
      "Among those sanctioned are three generals.",
      "The EU renewed sanctions on 195 people and 48 entities for another six months.",
      "The restrictive measures against 1,206 individuals were extended until September.",
      "Dozens of companies were sanctioned by the Treasury.",
      "Hundreds of Russian officials were blacklisted.",
      "Treasury imposed penalties on three banks that violated the sanctions.",
      "The Justice Department charged 13 people the same day as the Treasury sanctioned three of them.",
      "The company operates 12 ships, none of which was sanctioned.",
      "The Treasury sanctioned one of the country's five richest men.",
      "The designation affects one of the largest of the four refineries.",
      "\"We have 12 lawyers on the case,\" said a spokesman for one sanctioned bank.",
      "The State Department said six of the ten officials had been sanctioned before.",
      "Prosecutors in New York charged five of the men.",
      "The Treasury did not sanction any of the 20 banks.",
      "It stopped short of blacklisting the country's 14 oil ministers.",
      "A senator urged the Treasury to sanction 25 generals.",
      "Officials are drawing up a list of 50 oligarchs, according to three diplomats.",
      "The EU is expected to add about 20 people next Monday.",
      "Were the Treasury to sanction the six banks, trade would stop.",
      "The bill would require sanctions on at least 12 companies.",
      "The bank agreed to pay $5 million to settle claims that it served nine sanctioned companies.",
      "The Treasury lists 14 aliases for the man and 3 addresses.",
      "The company, founded in 2009 by two brothers, has 40 tankers; it was sanctioned on Monday.",
      "The ship was sanctioned with 22 crew members on board.",
      "OFAC sanctioned the airline after it flew 300 fighters to Syria.",
      "Militants who killed 40 soldiers were designated as terrorists by the State Department.",
      "The gang, which has 5,000 members, was designated on Tuesday.",
      "Treasury blacklisted companies from China (three), Turkey (two) and the UAE (one).",
    ])
  func refusals(body: String) { #expect(counts(body).isEmpty) }

  @Test(
    "removals and amendments are told from designations",
    arguments: [
      (
        "The Treasury removed three names from its sanctions list on Friday.",
        ["3 target delisting"]
      ),
      ("The US lifted sanctions on two Belarusian potash companies.", ["2 entity delisting"]),
      (
        "The EU delisted four businessmen and a bank.",
        ["4 individual delisting", "1 entity delisting"]
      ),
      ("The committee amended 11 entries on its list.", ["11 target amendment"]),
      ("OFAC updated the entries of three individuals.", ["3 individual amendment"]),
      ("OFAC removed six entries and added two vessels.", ["6 target delisting", "2 vessel"]),
      ("Sanctions on 14 former ministers were lifted on Tuesday.", ["14 individual delisting"]),
      (
        "The EU dropped three tycoons from its blacklist and added a general.",
        ["3 individual delisting"]
      ),
      ("Two Russians were taken off the list.", ["2 individual delisting"]),
      (
        "The Treasury also delisted a Panamanian company and two of its directors.",
        ["1 entity delisting", "2 individual delisting"]
      ),
      ("The OFSI notice de-lists two individuals.", ["2 individual delisting"]),
    ] as [(String, [String])])
  func removals(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "what was done before is told from what is reported",
    arguments: [
      (
        "The action brings to 40 the number of people sanctioned under the programme.",
        ["40 individual earlier"]
      ),
      (
        "With Tuesday's step, the Treasury has sanctioned more than 200 people and companies this year.",
        ["atLeast 200 target earlier"]
      ),
      (
        "In March, the Treasury sanctioned eight people. On Thursday it added six more people to the list.",
        ["8 individual earlier", "6 individual"]
      ),
      (
        "Altogether, restrictive measures now apply to over 1,700 individuals and entities.",
        ["atLeast 1700 target earlier"]
      ),
      (
        "Canada sanctions 24 more Haitian elites; U.S. had listed 13 in October.",
        ["24 individual", "13 individual earlier"]
      ),
      ("The UN blacklisted 15 companies a year ago.", ["15 entity earlier"]),
      (
        "Last year OFAC sanctioned 40 tankers; this time it named two.",
        ["40 vessel earlier", "2 vessel"]
      ),
      (
        "The Council added eight persons to the list of those subject to restrictive measures, bringing the total to 43 persons.",
        ["8 individual", "43 individual earlier"]
      ),
      (
        "The decision brings the total number of persons and entities subject to the sanctions to 129 individuals and seven entities.",
        ["129 individual earlier", "7 entity earlier"]
      ),
      (
        "On August 22, 2017, the Treasury designated 10 entities and six individuals. On 2 June 2017, it designated three individuals.",
        ["10 entity", "6 individual", "3 individual earlier"]
      ),
      (
        "The action follows last month's sanctions on four banks. Thursday's sanctions are on two men.",
        ["4 entity earlier", "2 individual"]
      ),
      (
        "OFAC, which put 12 vessels on its list in May, on Monday named three more.",
        ["12 vessel earlier", "3 vessel"]
      ),
    ] as [(String, [String])])
  func earlier(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "bounds stand before and behind a number, in words and figures",
    arguments: [
      (
        "OFAC hit about a dozen shipping companies and nearly 20 tankers on Friday.",
        ["about 12 entity", "about 20 vessel"]
      ),
      (
        "Upwards of 40 entities and persons were designated by the Treasury on Tuesday.",
        ["atLeast 40 target"]
      ),
      (
        "The Treasury blacklisted as many as 17 Iranian nationals and an airline.",
        ["atMost 17 individual", "1 entity"]
      ),
      ("Some 20 vessels were named in the designations.", ["about 20 vessel"]),
      ("The latest blacklist takes in well over 30 tankers.", ["atLeast 30 vessel"]),
      (
        "Not fewer than six trading houses had their assets frozen by the Treasury.",
        ["atLeast 6 entity"]
      ),
      ("At least fifty-five vessels in the shadow fleet were blacklisted.", ["atLeast 55 vessel"]),
      ("The package covers 80-odd ships.", ["about 80 vessel"]),
      (
        "Almost three dozen tankers and a handful of traders have been sanctioned by OFAC.",
        ["about 36 vessel"]
      ),
      ("Just over 100 designations were announced by the Foreign Secretary.", ["about 100 target"]),
      ("Sanctions have been slapped on a dozen-plus shipping firms.", ["atLeast 12 entity"]),
    ] as [(String, [String])])
  func bounds(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "sums, parts and totals are told apart",
    arguments: [
      (
        "The Treasury sanctioned three Iranians, a Syrian and two Lebanese on Wednesday.",
        ["6 individual"]
      ),
      (
        "OFAC announced sanctions against 15 targets: nine individuals and six companies.",
        ["9 individual", "6 entity"]
      ),
      (
        "The Treasury sanctioned 28 targets, including seven Russians and a Cyprus firm.",
        ["28 target"]
      ),
      (
        "The Treasury sanctioned 3 individuals and 2 entities (see section 5).",
        ["3 individual", "2 entity"]
      ),
      (
        "A 42-year-old Syrian and his two brothers were sanctioned by the Treasury.",
        ["3 individual"]
      ),
      (
        "The Treasury, in its fourth such action in five weeks, sanctioned a pair of front companies.",
        ["2 entity"]
      ),
      (
        "OFAC sanctioned a trio of Russian hackers and a quartet of companies.",
        ["3 individual", "4 entity"]
      ),
      (
        "The Security Council committee added four individuals and one entity to its sanctions list.",
        ["4 individual", "1 entity"]
      ),
      (
        "The Foreign Office announced 50 new sanctions on Friday, including on 14 banks.",
        ["50 target"]
      ),
      (
        "Seventeen people, eleven of them women, were put on the blacklist by the Treasury.",
        ["17 individual"]
      ),
      (
        "Thirty-five firms and a ship were slapped with U.S. sanctions.", ["35 entity", "1 vessel"]
      ),
      (
        "Also sanctioned were two Hong Kong firms and their director.",
        ["2 entity", "1 individual"]
      ),
      (
        "The list of those hit comprises eight ministers, two banks and a helicopter.",
        ["8 individual", "2 entity", "1 aircraft"]
      ),
      (
        "Half a dozen firms, most of them in Dubai, and as many people landed on the blacklist.",
        ["6 entity", "6 individual"]
      ),
      (
        "A total of 16 individuals and 10 entities were hit. The sanctions follow a vote in the UN.",
        ["16 individual", "10 entity"]
      ),
      (
        "Twelve ships, three companies and one man: that is the haul of Thursday's sanctions.",
        ["12 vessel", "3 entity", "1 individual"]
      ),
      (
        "OFAC took action against eight traffickers, three of whom are fugitives.",
        ["8 individual"]
      ),
      ("The Commerce Department put 28 Chinese firms on its Entity List.", ["28 entity"]),
      (
        "Two leaders of the group, both in their 50s, were designated as global terrorists by the State Department.",
        ["2 individual"]
      ),
      ("The Treasury sanctioned two people: the chief of the firm and his son.", ["2 individual"]),
      ("Both companies were listed by OFAC on Thursday.", ["2 entity"]),
      ("A pair of brothers who ran the exchange were blacklisted.", ["2 individual"]),
      (
        "The Security Council's sanctions committee approved additions of two individuals to its list.",
        ["2 individual"]
      ),
      (
        "Washington took aim Thursday at two Turkish banks and their nine executives.",
        ["2 entity", "9 individual"]
      ),
      (
        "Cut off from the dollar: a Cypriot lawyer and three of his firms. The US Treasury blacklisted them on Wednesday.",
        ["1 individual", "3 entity"]
      ),
      ("The sanctions hit 13 individuals (nine Russians, four Ukrainians).", ["13 individual"]),
      (
        "26 targets: 10 ships, 16 firms. Those are the numbers of the new sanctions.",
        ["10 vessel", "16 entity"]
      ),
      ("OFAC blocked thirteen (13) persons and two (2) entities.", ["13 individual", "2 entity"]),
      (
        "An Iranian airline and ten of its jets were blacklisted on Thursday.",
        ["1 entity", "10 aircraft"]
      ),
    ] as [(String, [String])])
  func sums(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "numbers in words and figures and the nouns behind them are read",
    arguments: [
      (
        "The Treasury Department on Thursday sanctioned 12 people and nine companies for helping Iran sell oil.",
        ["12 individual", "9 entity"]
      ),
      ("Britain on Monday froze the assets of two dozen Russian tycoons.", ["24 individual"]),
      ("The sanctions target a score of Burmese generals.", ["20 individual"]),
      (
        "OFAC designated two Colombians and four Mexican companies under the Kingpin Act.",
        ["2 individual", "4 entity"]
      ),
      ("The EU blacklisted nine Iran- and UAE-based firms on Monday.", ["9 entity"]),
      (
        "Treasury sanctioned nine current and former officials and four people close to the president.",
        ["13 individual"]
      ),
      (
        "The strike killed 12 people. The Treasury sanctioned two commanders on Monday over the attack.",
        ["2 individual"]
      ),
      ("The U.S. Treasury targeted another five Chinese refineries.", ["5 entity"]),
      (
        "A further six individuals were subjected to an asset freeze and travel ban by the Council.",
        ["6 individual"]
      ),
      (
        "The Council today decided to impose restrictive measures on an additional 65 individuals and 18 entities.",
        ["65 individual", "18 entity"]
      ),
      ("The UK today announced 30 new designations.", ["30 target"]),
      (
        "OFAC is designating one individual and seven entities pursuant to E.O. 13224.",
        ["1 individual", "7 entity"]
      ),
      ("Today, OFAC is sanctioning six targets supporting the regime.", ["6 target"]),
      (
        "OFAC also identified 11 vessels as property in which the sanctioned companies have an interest.",
        ["11 vessel"]
      ),
      (
        "The sanctions, which affect twenty-three individuals and 3 companies, take effect on Monday.",
        ["23 individual", "3 entity"]
      ),
      (
        "Five Chinese nationals have been sanctioned by the United States for trafficking fentanyl.",
        ["5 individual"]
      ),
      (
        "The sanctions were imposed on seven people linked to the Wagner network.",
        ["7 individual"]
      ),
      (
        "The U.S. slapped sanctions Wednesday on a network of 16 people and companies accused of moving cash.",
        ["16 target"]
      ),
      (
        "Treasury sanctioned a network of four people and nine companies.",
        ["4 individual", "9 entity"]
      ),
      (
        "The designation of 10 people and 27 companies is the largest yet.",
        ["10 individual", "27 entity"]
      ),
      (
        "The Treasury's move against 13 individuals and 12 entities came a day after a missile test.",
        ["13 individual", "12 entity"]
      ),
      ("The US on Friday sanctioned five.", ["5 target"]),
      (
        "Sanctions were announced against the country's two largest banks and 42 lawmakers.",
        ["2 entity", "42 individual"]
      ),
      ("It is the third time in 10 days that 5 North Korean ships were sanctioned.", ["5 vessel"]),
      (
        "OFAC imposed sanctions on 1 Iranian individual and 1 Turkish company.",
        ["1 individual", "1 entity"]
      ),
      (
        "Australia imposed targeted financial sanctions and travel bans on 76 members of the State Duma.",
        ["76 individual"]
      ),
      (
        "Six ministers and 4 state-run firms face an asset freeze from today.",
        ["6 individual", "4 entity"]
      ),
      (
        "The ministry said 8 people and three legal entities are subject to the sanctions.",
        ["8 individual", "3 entity"]
      ),
      (
        "The Biden administration announced sanctions Thursday targeting 32 entities and individuals, expelled 10 Russian diplomats and named the intelligence service.",
        ["32 target"]
      ),
      (
        "The Treasury sanctioned six people and the State Department, in parallel, sanctioned four.",
        ["6 individual", "4 individual"]
      ),
      ("Several people and two Turkish firms were hit with sanctions.", ["2 entity"]),
      (
        "OFAC's latest action takes aim at 10 individuals, 2 entities, and 4 aircraft.",
        ["10 individual", "2 entity", "4 aircraft"]
      ),
      (
        "The Treasury Department also identified two oil tankers as blocked property.",
        ["2 vessel"]
      ),
      (
        "The two Chinese companies sanctioned on Tuesday had shipped goods worth $3 million to 12 firms.",
        ["2 entity"]
      ),
      ("The United Kingdom followed with sanctions on six judges.", ["6 individual"]),
      (
        "The State Department on Tuesday designated three leaders of Islamic State's branch as Specially Designated Global Terrorists.",
        ["3 individual"]
      ),
      (
        "The Treasury said it was sanctioning 14 people and entities in nine countries.",
        ["14 target"]
      ),
      ("Three of the six people sanctioned on Friday live in Dubai.", ["6 individual"]),
      ("Four more members of the family were placed on the blacklist on Friday.", ["4 individual"]),
      ("The Council approved the listing of seven more persons.", ["7 individual"]),
      (
        "The designations, which hit six companies in three countries, were welcomed in Kyiv.",
        ["6 entity"]
      ),
      (
        "Treasury on Tuesday went after 18 people and businesses that it says funnel money to the group.",
        ["18 target"]
      ),
      (
        "Five men wanted for the bombing are now on the U.S. terrorism blacklist.",
        ["5 individual"]
      ),
      (
        "Eleven ships that carried the coal have been blacklisted by the UN committee.",
        ["11 vessel"]
      ),
      ("BIS added 27 companies to the Entity List for helping Huawei.", ["27 entity"]),
      (
        "Japan on Friday froze the assets of nine groups and two people, following similar moves by the United States.",
        ["9 entity", "2 individual"]
      ),
      ("Seoul blacklisted 18 North Korean bankers on Monday.", ["18 individual"]),
      ("Switzerland has adopted the EU's sanctions against nine Russians.", ["9 individual"]),
      (
        "Ukraine's president imposed sanctions on 600 companies and 200 people.",
        ["600 entity", "200 individual"]
      ),
      ("New Zealand put travel bans on 13 judges.", ["13 individual"]),
      ("Ten persons, seven men and three women, were added to the list.", ["10 individual"]),
      (
        "13 designations - eight individuals and five entities - were published. The sanctions take effect at once.",
        ["8 individual", "5 entity"]
      ),
      ("The sanctions name 4 Iranian, 3 Chinese and 2 Turkish companies.", ["9 entity"]),
      (
        "The US on Wednesday designated the country's defence minister, together with six generals.",
        ["6 individual"]
      ),
      (
        "Six generals, together with three firms they own, were blacklisted by OFAC.",
        ["6 individual", "3 entity"]
      ),
      ("OFAC listed 3 jets as blocked property.", ["3 aircraft"]),
    ] as [(String, [String])])
  func numbers(body: String, expected: [String]) { #expect(counts(body) == expected) }
}
