import SanctionsModel

/// Why an action fits a text, in words, strongest first.
struct ActionReasons {
  private let score: ActionScore
  private let clues: TextClues

  /// The reasons of a score.
  init(_ score: ActionScore, _ clues: TextClues) {
    self.score = score
    self.clues = clues
  }

  /// The sentences.
  var sentences: [String] {
    [
      agreeingCounts, day, namedParties, programmes, words, officials, contraryCounts, authority,
      likely,
    ]
    .compactMap { $0 }
  }

  private var action: Action { score.summary.action }

  private var namedParties: String? {
    switch score.names.designees + score.names.mentions {
    case 0: nil
    case 1: "a party that the text names was part of it"
    case let count: "\(count) parties that the text names were part of it"
    }
  }

  private var agreeingCounts: String? {
    let counts = score.part.counts.agreeing.map { count in
      Self.counted(count)
    }
    return counts.isEmpty ? nil : Self.list(counts) + ", as the text says"
  }

  private var contraryCounts: String? {
    let counts = score.part.counts.contrary.map { stated, actual in
      "the text says \(Self.counted(stated)), the action has \(actual)"
    }
    return counts.isEmpty ? nil : counts.joined(separator: "; ")
  }

  private var day: String? {
    let date = Self.written(action.date)
    switch score.days {
    case .same where clues.days.named.contains(score.summary.firstDay):
      return "the text names \(date)"
    case .late: return "the text names \(date)"
    case .yearless: return "the text names the day of \(date), without a year"
    case .same, .weekday: return score.summary.weekday.map { "\(date) was a \($0.rawValue)" }
    case .otherWeekday:
      return clues.days.weekday.map { "\(date) was no \($0.rawValue)" }
    case .published: return "published on \(date)"
    case .eve: return "published on the day after \(date)"
    case .recent, .week: return "published in the days after \(date)"
    case .month: return "published about \(date)"
    case .outside, .open: return nil
    }
  }

  private var programmes: String? {
    let tags = score.tags
    guard !tags.isEmpty else { return nil }
    let noun = tags.count == 1 ? "programme" : "programmes"
    let verb = tags.count == 1 ? "fits" : "fit"
    switch score.part.fit {
    case .regime, .likely, .also:
      let fitting = clues.regimes.isEmpty ? clues.otherCountries.sorted() : clues.regimes
      let countries = fitting.compactMap { Country.coded($0)?.name }
      return countries.isEmpty
        ? nil : "\(noun) \(Self.list(tags)) \(verb) \(Self.list(Array(countries.prefix(3))))"
    case .named: return "\(noun) \(Self.list(tags)) \(verb) the programme that the text names"
    case .open, .other: return nil
    }
  }

  private var words: String? {
    let words = score.words.telling.map { "“\($0)”" }
    return words.isEmpty ? nil : "entries of its parties have \(Self.list(words)), as the text"
  }

  private var officials: String? {
    let served = clues.officials.filter { $0.served(on: action.date) }.map(\.name)
    switch served.count {
    case 0: return nil
    case 1: return "\(served[0]) was in office"
    case 2: return "\(Self.list(served)) were both in office"
    default: return "\(Self.list(served)) were in office"
    }
  }

  private var authority: String? {
    clues.reading.authority?.name == action.authority ? "\(action.authority) acted" : nil
  }

  /// What the action rests on where no notice's entries tell its parties.
  private var likely: String? {
    let members = score.part.members(of: score.summary)
    let count = members.count { action.members[$0].isLikely }
    switch count {
    case 0: return nil
    case members.count where count > 1: return "all \(count) parties are likely designated (index)"
    case 1: return "one party is likely designated (index)"
    default: return "\(count) of its parties are likely designated (index)"
    }
  }

  private static func bound(_ bound: TargetCount.Bound) -> String {
    switch bound {
    case .exact: ""
    case .atLeast: "at least "
    case .atMost: "at most "
    case .about: "about "
    }
  }

  private static func counted(_ count: TargetCount) -> String {
    let change =
      switch count.change {
      case .designation: ""
      case .amendment: " amended"
      case .delisting: " delisted"
      }
    return "\(bound(count.bound))\(count.count) \(noun(count))\(change)"
  }

  private static func noun(_ count: TargetCount) -> String {
    switch count.type {
    case .individual: count.count == 1 ? "individual" : "individuals"
    case .entity: count.count == 1 ? "entity" : "entities"
    case .vessel: count.count == 1 ? "vessel" : "vessels"
    case .aircraft: "aircraft"
    case .target: count.count == 1 ? "party" : "parties"
    }
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func written(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1]
    return (date.day.map { "\($0) " } ?? "") + "\(name) \(date.year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
