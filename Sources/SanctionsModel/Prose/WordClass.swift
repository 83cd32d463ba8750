/// What a word can do in prose about sanctions, by the first column of `Resources/prose-words.tsv`.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// The classes in the order of their bits; constants spell them out, as they are read for every word.
  private static let names = [
    "act", "weakAct", "delist", "amend", "sanctionNoun", "sureSanction", "actWord", "governs",
    "breaksBack", "breaksForward", "auxiliary", "negation", "plan", "earlier", "this", "had",
    "part", "definite", "conjunction", "article", "say", "victim", "unit", "scale", "former",
    "personTitle", "officialTitle", "organisation", "legalForm", "nameInside", "ship", "plane",
    "owner", "state", "regimeNoun", "weekday", "plainStart", "notName", "month",
    "countNoun", "numberWord", "multiplier", "phraseStart", "preposition", "indirect", "passiveBe",
    "relative", "possessiveInside", "hyphenTail", "titlePart", "plainOrg", "head", "place",
    "ordinary", "opinion", "harmed",
    "noParty", "pointer", "contents", "standing", "office", "link", "source", "apart",
  ]
  static let act = WordClass(rawValue: 1 &<< 0)
  static let weakAct = WordClass(rawValue: 1 &<< 1)
  static let delist = WordClass(rawValue: 1 &<< 2)
  static let amend = WordClass(rawValue: 1 &<< 3)
  static let sanctionNoun = WordClass(rawValue: 1 &<< 4)
  static let sureSanction = WordClass(rawValue: 1 &<< 5)
  static let actWord = WordClass(rawValue: 1 &<< 6)
  static let governs = WordClass(rawValue: 1 &<< 7)
  static let breaksBack = WordClass(rawValue: 1 &<< 8)
  static let breaksForward = WordClass(rawValue: 1 &<< 9)
  static let auxiliary = WordClass(rawValue: 1 &<< 10)
  static let negation = WordClass(rawValue: 1 &<< 11)
  static let plan = WordClass(rawValue: 1 &<< 12)
  static let earlier = WordClass(rawValue: 1 &<< 13)
  static let this = WordClass(rawValue: 1 &<< 14)
  static let had = WordClass(rawValue: 1 &<< 15)
  static let part = WordClass(rawValue: 1 &<< 16)
  static let definite = WordClass(rawValue: 1 &<< 17)
  static let conjunction = WordClass(rawValue: 1 &<< 18)
  static let article = WordClass(rawValue: 1 &<< 19)
  static let say = WordClass(rawValue: 1 &<< 20)
  static let victim = WordClass(rawValue: 1 &<< 21)
  static let unit = WordClass(rawValue: 1 &<< 22)
  static let scale = WordClass(rawValue: 1 &<< 23)
  static let former = WordClass(rawValue: 1 &<< 24)
  static let personTitle = WordClass(rawValue: 1 &<< 25)
  static let officialTitle = WordClass(rawValue: 1 &<< 26)
  static let organisation = WordClass(rawValue: 1 &<< 27)
  static let legalForm = WordClass(rawValue: 1 &<< 28)
  static let nameInside = WordClass(rawValue: 1 &<< 29)
  static let ship = WordClass(rawValue: 1 &<< 30)
  static let plane = WordClass(rawValue: 1 &<< 31)
  static let owner = WordClass(rawValue: 1 &<< 32)
  static let state = WordClass(rawValue: 1 &<< 33)
  static let regimeNoun = WordClass(rawValue: 1 &<< 34)
  static let weekday = WordClass(rawValue: 1 &<< 35)
  static let plainStart = WordClass(rawValue: 1 &<< 36)
  static let notName = WordClass(rawValue: 1 &<< 37)
  static let month = WordClass(rawValue: 1 &<< 38)
  static let countNoun = WordClass(rawValue: 1 &<< 39)
  static let numberWord = WordClass(rawValue: 1 &<< 40)
  static let multiplier = WordClass(rawValue: 1 &<< 41)
  static let phraseStart = WordClass(rawValue: 1 &<< 42)
  static let preposition = WordClass(rawValue: 1 &<< 43)
  static let indirect = WordClass(rawValue: 1 &<< 44)
  static let passiveBe = WordClass(rawValue: 1 &<< 45)
  static let relative = WordClass(rawValue: 1 &<< 46)
  static let possessiveInside = WordClass(rawValue: 1 &<< 47)
  static let hyphenTail = WordClass(rawValue: 1 &<< 48)
  static let titlePart = WordClass(rawValue: 1 &<< 49)
  static let plainOrg = WordClass(rawValue: 1 &<< 50)
  static let head = WordClass(rawValue: 1 &<< 51)
  static let place = WordClass(rawValue: 1 &<< 52)
  static let ordinary = WordClass(rawValue: 1 &<< 53)
  static let opinion = WordClass(rawValue: 1 &<< 54)
  static let harmed = WordClass(rawValue: 1 &<< 55)
  static let noParty = WordClass(rawValue: 1 &<< 56)
  static let pointer = WordClass(rawValue: 1 &<< 57)
  static let contents = WordClass(rawValue: 1 &<< 58)
  static let standing = WordClass(rawValue: 1 &<< 59)
  static let office = WordClass(rawValue: 1 &<< 60)
  static let link = WordClass(rawValue: 1 &<< 61)
  static let source = WordClass(rawValue: 1 &<< 62)
  static let apart = WordClass(rawValue: 1 &<< 63)

  /// Every verb or noun by which an action is told.
  static let anyAct: WordClass = [.act, .weakAct, .delist, .amend, .actWord]

  /// The class of a name in the table; empty for a name that no rule uses.
  static func named(_ name: String) -> WordClass {
    names.firstIndex(of: name).map { WordClass(rawValue: 1 << UInt64($0)) } ?? []
  }

  /// Whether both hold a common class.
  func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
