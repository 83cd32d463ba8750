import SanctionsModel

/// What each agreement between a text and the archive says: `Resources/linking-weights.tsv`.
final class LinkWeights: Sendable {
  /// The table of the embedded resource, read once.
  static let shared = LinkWeights(rows: Resource.table("linking-weights.tsv"))

  private let values: [String: Double]
  private let exactCounts: [Double]

  let base: Double
  let countAbout: Double
  let countAtLeast: Double
  let countClose: Double
  let countNear: Double
  let countWrong: Double
  let countFloor: Double
  let countUncounted: Double
  let dateSame: Double
  let dateLate: Double
  let dateYearless: Double
  let datePublished: Double
  let dateEve: Double
  let dateRecent: Double
  let dateWeek: Double
  let dateMonth: Double
  let dateOutside: Double
  let weekdayUndated: Double
  let weekdayWrong: Double
  let programmeRegime: Double
  let programmeNamed: Double
  let programmeLikely: Double
  let programmeAlso: Double
  let programmeOther: Double
  let authoritySame: Double
  let authorityKin: Double
  let authorityOther: Double
  let wordShare: Double
  let wordDoubt: Double
  let wordLimit: Double
  let wordsLimit: Double
  let wordTelling: Double
  let wordContenders: Double
  let officialServed: Double
  let officialEarlier: Double
  let officialNot: Double
  let officialLimit: Double
  let designeeMember: Double
  let mentionMember: Double
  let designeeLimit: Double
  let designeeAbsent: Double

  /// Weights of rows of a name and a value; a name that is missing weighs nothing.
  init(rows: [[Substring]]) {
    var values: [String: Double] = [:]
    for row in rows where row.count >= 2 { values[String(row[0])] = Double(row[1]) }
    self.values = values
    func value(_ name: String) -> Double { values[name] ?? 0 }
    exactCounts = ["one", "two", "few", "many", "lots"].map { value("count-exact-" + $0) }
    base = value("base")
    countAbout = value("count-about")
    countAtLeast = value("count-at-least")
    countClose = value("count-close")
    countNear = value("count-near")
    countWrong = value("count-wrong")
    countFloor = value("count-floor")
    countUncounted = value("count-uncounted")
    dateSame = value("date-same")
    dateLate = value("date-late")
    dateYearless = value("date-yearless")
    datePublished = value("date-published")
    dateEve = value("date-eve")
    dateRecent = value("date-recent")
    dateWeek = value("date-week")
    dateMonth = value("date-month")
    dateOutside = value("date-outside")
    weekdayUndated = value("weekday-undated")
    weekdayWrong = value("weekday-wrong")
    programmeRegime = value("programme-regime")
    programmeNamed = value("programme-named")
    programmeLikely = value("programme-likely")
    programmeAlso = value("programme-also")
    programmeOther = value("programme-other")
    authoritySame = value("authority-same")
    authorityKin = value("authority-kin")
    authorityOther = value("authority-other")
    wordShare = value("word-share")
    wordDoubt = value("word-doubt")
    wordLimit = value("word-limit")
    wordsLimit = value("words-limit")
    wordTelling = value("word-telling")
    wordContenders = value("word-contenders")
    officialServed = value("official-served")
    officialEarlier = value("official-earlier")
    officialNot = value("official-not")
    officialLimit = value("official-limit")
    designeeMember = value("designee-member")
    mentionMember = value("mention-member")
    designeeLimit = value("designee-limit")
    designeeAbsent = value("designee-absent")
  }

  /// A weight by its name in the table; 0 for one that is missing.
  func value(_ name: String) -> Double { values[name] ?? 0 }

  /// What it says that an exact count is the action's: the larger it is, the fewer actions share it.
  func countExact(_ count: Int) -> Double {
    switch count {
    case ...1: exactCounts[0]
    case 2: exactCounts[1]
    case 3...4: exactCounts[2]
    case 5...9: exactCounts[3]
    default: exactCounts[4]
    }
  }

  /// The names of all weights in the table.
  var names: Set<String> { Set(values.keys) }
}
