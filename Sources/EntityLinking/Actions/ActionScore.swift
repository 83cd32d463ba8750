import SanctionsModel

/// How well an action fits a text, and the part of it that does.
///
/// A class, as hundreds of them are brought in order.
final class ActionScore {
  let summary: ActionSummary
  let part: ActionPart
  let days: TextDays.Agreement
  /// The logarithm of the odds that the text is about the part.
  private(set) var logOdds: Double
  /// How many of the parties that the text names are members.
  let names: NamedMembers
  /// How its authority agrees with the text's.
  let authority: AuthorityFit
  /// What the words of the text say for the parties of the action.
  private(set) var words = WordEvidence()

  /// The score of an action; `nil` where its time cannot be meant, nor its programmes unless the day is certain.
  ///
  /// `named` are the parties that the text names.
  init?(
    _ summary: ActionSummary, _ clues: TextClues, named: NamedParties, _ weights: LinkWeights
  ) {
    let days = clues.days.agreement(summary)
    guard days != .outside,
      let part = ActionPart(summary, clues, weights, isCertainDay: days.isCertain)
    else { return nil }
    let names = NamedMembers(named, of: summary)
    self.summary = summary
    self.part = part
    self.days = days
    self.names = names
    authority = AuthorityFit(clues, of: summary)
    logOdds =
      weights.base + days.weight(weights) + part.fit.weight(weights) + part.counts.weight
      + authority.weight(weights)
      + Self.officials(clues, summary.action, weights)
      + names.weight(weights)
  }

  /// Adds what the words of the text say.
  func add(_ evidence: WordEvidence) {
    words = evidence
    logOdds += evidence.weight
  }

  /// The share of such matches that are right.
  var confidence: Double { LogOdds.share(logOdds) }

  /// Takes back what the programmes say, as far as so many of the actions share them that they say less.
  func discount(fitting: Int, of actions: Int, _ weights: LinkWeights) {
    let said = part.fit.weight(weights)
    guard said > 0, fitting > 0 else { return }
    let share = Double(actions) / Double(fitting)
    logOdds -= max(0, said - LogOdds.logarithm(share))
  }

  private static func officials(
    _ clues: TextClues, _ action: Action, _ weights: LinkWeights
  ) -> Double {
    let sum = clues.officials.reduce(0) { sum, official in
      if official.served(on: action.date) {
        return sum + (official.isEarlier ? weights.officialEarlier : weights.officialServed)
      }
      // Whoever spoke earlier may have spoken in another office, or after leaving one.
      return sum + (official.isEarlier ? 0 : weights.officialNot)
    }
    return min(sum, weights.officialLimit)
  }
}

extension TextClues.ProgrammeFit {
  /// What the fit says, in logarithms of odds.
  func weight(_ weights: LinkWeights) -> Double {
    switch self {
    case .regime: weights.programmeRegime
    case .named: weights.programmeNamed
    case .likely: weights.programmeLikely
    case .also: weights.programmeAlso
    case .open: 0
    case .other: weights.programmeOther
    }
  }
}

/// Logarithms of odds as shares.
enum LogOdds {
  /// The natural logarithm of a number above nought, by halving it and a series.
  static func logarithm(_ value: Double) -> Double {
    guard value >= 1 else { return -logarithm(1 / max(value, 1e-9)) }
    var (rest, halvings) = (value, 0.0)
    while rest > 1.5 {
      rest /= 2
      halvings += 1
    }
    let ratio = (rest - 1) / (rest + 1)
    let square = ratio * ratio
    let series = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return halvings * 0.693_147_180_559_945_3 + 2 * series
  }

  /// The share that odds of e to the power of `value` are.
  static func share(_ value: Double) -> Double { 1 / (1 + exponential(-value)) }

  /// e to the power of `value`, by its series after halving the exponent; good to twelve digits.
  private static func exponential(_ value: Double) -> Double {
    let bounded = min(max(value, -40), 40)
    let part = bounded / 64
    var (term, sum) = (1.0, 1.0)
    for index in 1...12 {
      term *= part / Double(index)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }
}
