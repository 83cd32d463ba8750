import SanctionsModel

/// What each agreement between a text and the archive says: `Resources/linking-weights.tsv`.
struct LinkWeights: Sendable {
  /// The table of the embedded resource, read once.
  static let shared = LinkWeights(rows: Resource.table("linking-weights.tsv"))

  private let values: [String: Double]

  let base: Double
  let countAbout: Double
  let countAtLeast: Double
  let countNear: Double
  let countWrong: Double
  let countFloor: Double
  let countUncounted: Double
  let authoritySame: Double
  let authorityKin: Double
  let authorityOther: Double
  let officialServed: Double
  let officialEarlier: Double
  let officialNot: Double
  let officialLimit: Double
  let designeeMember: Double
  let designeeLimit: Double
  let designeeAbsent: Double

  /// Weights of rows of a name and a value; a name that is missing weighs nothing.
  init(rows: [[Substring]]) {
    var values: [String: Double] = [:]
    for row in rows where row.count >= 2 { values[String(row[0])] = Double(row[1]) }
    self.values = values
    func value(_ name: String) -> Double { values[name] ?? 0 }
    base = value("base")
    countAbout = value("count-about")
    countAtLeast = value("count-at-least")
    countNear = value("count-near")
    countWrong = value("count-wrong")
    countFloor = value("count-floor")
    countUncounted = value("count-uncounted")
    authoritySame = value("authority-same")
    authorityKin = value("authority-kin")
    authorityOther = value("authority-other")
    officialServed = value("official-served")
    officialEarlier = value("official-earlier")
    officialNot = value("official-not")
    officialLimit = value("official-limit")
    designeeMember = value("designee-member")
    designeeLimit = value("designee-limit")
    designeeAbsent = value("designee-absent")
  }

  /// A weight by its name in the table; 0 for one that is missing.
  func value(_ name: String) -> Double { values[name] ?? 0 }

  /// What it says that an exact count is the action's: the larger it is, the fewer actions share it.
  func countExact(_ count: Int) -> Double {
    switch count {
    case ...1: value("count-exact-one")
    case 2: value("count-exact-two")
    case 3...4: value("count-exact-few")
    case 5...9: value("count-exact-many")
    default: value("count-exact-lots")
    }
  }

  /// The names of all weights in the table.
  var names: Set<String> { Set(values.keys) }
}
