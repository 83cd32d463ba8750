/// What a word can do in prose about sanctions, by the first column of `Resources/prose-words.tsv`.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// The classes in the order of their bits.
  private static let names = [
    "act", "weakAct", "delist", "amend", "sanctionNoun", "sureSanction", "actWord", "governs",
    "breaksBack", "breaksForward", "auxiliary", "negation", "plan", "earlier", "this", "had",
    "part", "definite", "conjunction", "article", "say", "victim", "unit", "scale", "former",
    "personTitle", "officialTitle", "organisation", "legalForm", "nameInside", "ship", "plane",
    "owner", "state", "regimeNoun", "weekday", "plainStart", "notName", "month",
    "countNoun", "numberWord", "multiplier", "phraseStart", "preposition", "indirect", "passiveBe",
    "relative", "possessiveInside", "hyphenTail", "titlePart", "plainOrg", "head", "place",
    "ordinary", "opinion", "harmed",
    "noParty", "pointer", "contents", "standing", "office", "link", "source",
  ]

  static let act = named("act"), weakAct = named("weakAct"), delist = named("delist")
  static let amend = named("amend"), sanctionNoun = named("sanctionNoun")
  static let sureSanction = named("sureSanction"), actWord = named("actWord")
  static let governs = named("governs"), breaksBack = named("breaksBack")
  static let breaksForward = named("breaksForward"), auxiliary = named("auxiliary")
  static let negation = named("negation"), plan = named("plan"), earlier = named("earlier")
  static let this = named("this"), had = named("had"), part = named("part")
  static let definite = named("definite"), conjunction = named("conjunction")
  static let article = named("article"), say = named("say"), victim = named("victim")
  static let unit = named("unit"), scale = named("scale"), former = named("former")
  static let personTitle = named("personTitle"), officialTitle = named("officialTitle")
  static let organisation = named("organisation"), legalForm = named("legalForm")
  static let nameInside = named("nameInside"), ship = named("ship"), plane = named("plane")
  static let owner = named("owner"), state = named("state"), regimeNoun = named("regimeNoun")
  static let weekday = named("weekday"), plainStart = named("plainStart")
  static let notName = named("notName"), month = named("month"), countNoun = named("countNoun")
  static let numberWord = named("numberWord"), multiplier = named("multiplier")
  static let phraseStart = named("phraseStart"), preposition = named("preposition")
  static let indirect = named("indirect"), passiveBe = named("passiveBe")
  static let relative = named("relative"), possessiveInside = named("possessiveInside")
  static let hyphenTail = named("hyphenTail"), titlePart = named("titlePart")
  static let plainOrg = named("plainOrg"), head = named("head"), place = named("place")
  static let ordinary = named("ordinary"), opinion = named("opinion")
  static let harmed = named("harmed"), noParty = named("noParty"), pointer = named("pointer")
  static let contents = named("contents"), standing = named("standing")
  static let office = named("office")
  static let link = named("link"), source = named("source")

  /// Every verb or noun by which an action is told.
  static let anyAct: WordClass = [.act, .weakAct, .delist, .amend, .actWord]

  /// The class of a name in the table; empty for a name that no rule uses.
  static func named(_ name: String) -> WordClass {
    names.firstIndex(of: name).map { WordClass(rawValue: 1 << UInt64($0)) } ?? []
  }

  /// Whether both hold a common class.
  func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
