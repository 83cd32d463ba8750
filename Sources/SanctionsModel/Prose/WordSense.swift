/// What a word means beside its class, by the first column of `Resources/prose-words.tsv` and of
/// `Resources/count-words.tsv`: read more rarely, by the lexicon.
struct WordSense: OptionSet, Sendable {
  let rawValue: UInt64

  private static let names = [
    "holdings", "modal", "owns", "firm", "branch", "kin", "ally", "helper", "declares",
    "tradeList", "verb", "instance", "supplies", "trade", "body", "holds", "renews", "denies",
    "claim", "fines", "numbered", "more", "wish", "informed", "total", "generic", "plural",
    "thing", "band", "holdsOffice", "mutualKin", "serves", "street", "joint", "society",
    "building", "region", "knows", "naming", "follower", "premises", "birth", "seat", "called",
    "collective", "moment", "vague", "toward", "sums", "freezes", "arrives", "hands", "listed",
    "address", "stake", "gives", "aid", "backer", "everyday", "groupName",
    "batch",
  ]
  /// What a freeze takes hold of: "accounts", "funds".
  static let holdings = WordSense(rawValue: 1 &<< 0)
  /// Verbs in front of an infinitive: "would", "could".
  static let modal = WordSense(rawValue: 1 &<< 1)
  /// Who owns: "owner", "shareholder", "parent".
  static let owns = WordSense(rawValue: 1 &<< 2)
  /// What somebody may own: "company", "yacht".
  static let firm = WordSense(rawValue: 1 &<< 3)
  /// What a firm owns: "subsidiary", "unit".
  static let branch = WordSense(rawValue: 1 &<< 4)
  static let kin = WordSense(rawValue: 1 &<< 5)
  /// Who is linked to another: "associate", "partner".
  static let ally = WordSense(rawValue: 1 &<< 6)
  /// Who acts for another: "agent", "representative".
  static let helper = WordSense(rawValue: 1 &<< 7)
  /// How speakers are told of beside "said": "announced", "confirmed".
  static let declares = WordSense(rawValue: 1 &<< 8)
  /// Lists that are no list of blocked parties: "Entity List".
  static let tradeList = WordSense(rawValue: 1 &<< 9)
  /// Verbs of the past without "-ed": "sold", "ran".
  static let verb = WordSense(rawValue: 1 &<< 10)
  /// Who is one of a kind, in front of the kind: "leader", "member".
  static let instance = WordSense(rawValue: 1 &<< 11)

  /// Verbs of giving, in front of what is given: "shipped arms to X".
  static let supplies = WordSense(rawValue: 1 &<< 12)

  /// What persons and firms alike are called: "trader".
  static let trade = WordSense(rawValue: 1 &<< 13)

  /// What is a part of a party: "committee", "wing".
  static let body = WordSense(rawValue: 1 &<< 14)

  /// What a group of men is called: "gang", "movement".
  static let band = WordSense(rawValue: 1 &<< 28)

  /// Verbs of having an office: "became", "serves".
  static let holdsOffice = WordSense(rawValue: 1 &<< 29)

  /// What several are to each other: "brothers", "family".
  static let mutualKin = WordSense(rawValue: 1 &<< 30)

  /// Verbs of acting, in front of whom it is done for: "works in Kremba for X".
  static let serves = WordSense(rawValue: 1 &<< 31)

  // What words do beside a counted party; the head of the second table says what each is.
  static let holds = WordSense(rawValue: 1 &<< 15)
  static let renews = WordSense(rawValue: 1 &<< 16)
  static let denies = WordSense(rawValue: 1 &<< 17)
  static let claim = WordSense(rawValue: 1 &<< 18)
  static let fines = WordSense(rawValue: 1 &<< 19)
  static let numbered = WordSense(rawValue: 1 &<< 20)
  static let more = WordSense(rawValue: 1 &<< 21)
  static let wish = WordSense(rawValue: 1 &<< 22)
  static let informed = WordSense(rawValue: 1 &<< 23)
  static let total = WordSense(rawValue: 1 &<< 24)
  static let generic = WordSense(rawValue: 1 &<< 25)
  static let plural = WordSense(rawValue: 1 &<< 26)
  static let thing = WordSense(rawValue: 1 &<< 27)
  static let collective = WordSense(rawValue: 1 &<< 44)
  static let moment = WordSense(rawValue: 1 &<< 45)
  static let vague = WordSense(rawValue: 1 &<< 46)
  static let toward = WordSense(rawValue: 1 &<< 47)
  static let sums = WordSense(rawValue: 1 &<< 48)
  static let freezes = WordSense(rawValue: 1 &<< 49)
  static let arrives = WordSense(rawValue: 1 &<< 50)
  static let hands = WordSense(rawValue: 1 &<< 51)
  static let listed = WordSense(rawValue: 1 &<< 52)

  /// Where a party is found: "address", "care of".
  static let address = WordSense(rawValue: 1 &<< 53)
  /// A part of a firm: "shares", "half".
  static let stake = WordSense(rawValue: 1 &<< 54)
  /// Verbs in front of whom something is given: "gave X money".
  static let gives = WordSense(rawValue: 1 &<< 55)
  /// What is given to a party: "support", "weapons".
  static let aid = WordSense(rawValue: 1 &<< 56)
  /// Who supports another: "financier", "sponsor".
  static let backer = WordSense(rawValue: 1 &<< 57)

  /// What stands in front of a street's or a place's own name: "Rue", "Mount".
  static let street = WordSense(rawValue: 1 &<< 32)
  /// Connectors of other languages inside organisations' names: "et", "para".
  static let joint = WordSense(rawValue: 1 &<< 33)
  /// Bodies of members, which a country behind "in" can belong to: "Association in Zorblat".
  static let society = WordSense(rawValue: 1 &<< 34)
  /// What stands at a place though its word is of organisations: "house", "station".
  static let building = WordSense(rawValue: 1 &<< 35)
  /// Nouns of places behind or in front of their names: "province", "town of".
  static let region = WordSense(rawValue: 1 &<< 36)
  /// Verbs in front of "as" and another name: "known", "know".
  static let knows = WordSense(rawValue: 1 &<< 37)
  /// Nouns that stand for another name: "alias", "nickname".
  static let naming = WordSense(rawValue: 1 &<< 38)
  /// Who or what belongs to a group: "leader", "wing".
  static let follower = WordSense(rawValue: 1 &<< 39)
  /// What only firms and bodies have: "office", "branches".
  static let premises = WordSense(rawValue: 1 &<< 40)
  // What is said of a party: its birth and papers, where it has its seat, how else it is called.
  static let birth = WordSense(rawValue: 1 &<< 41)
  static let seat = WordSense(rawValue: 1 &<< 42)
  static let called = WordSense(rawValue: 1 &<< 43)

  /// Words that have a capital only because they begin a sentence.
  static let everyday = WordSense(rawValue: 1 &<< 58)
  /// Words of other languages for a band, which stand in names alone: "Ansar", "Jaish".
  static let groupName = WordSense(rawValue: 1 &<< 59)
  /// What is listed together: "a first batch of four".
  static let batch = WordSense(rawValue: 1 &<< 60)

  /// The sense of a name in the table; empty for a name that no rule uses.
  static func named(_ name: String) -> WordSense {
    names.firstIndex(of: name).map { WordSense(rawValue: 1 << UInt64($0)) } ?? []
  }
}

extension ProseText {
  /// Whether the word at the index has one of the senses.
  @inline(__always) func means(_ index: Int, _ senses: WordSense) -> Bool {
    self.senses(index).rawValue & senses.rawValue != 0
  }
}
