import SanctionsModel

/// How the authority that a text names agrees with an action's.
enum AuthorityFit {
  /// One of them is not known.
  case open
  case same
  /// Another authority of the same government.
  case kin
  case other

  /// The fit of the authority that a text names, if it names any, with an action's.
  init(_ clues: TextClues, of summary: ActionSummary) {
    guard let name = clues.reading.authority?.name, !summary.action.authority.isEmpty else {
      self = .open
      return
    }
    if name == summary.action.authority {
      self = .same
    } else if !clues.country.isEmpty, clues.country == summary.country {
      self = .kin
    } else {
      self = .other
    }
  }

  /// What the fit says, in logarithms of odds.
  func weight(_ weights: LinkWeights) -> Double {
    switch self {
    case .open: 0
    case .same: weights.authoritySame
    case .kin: weights.authorityKin
    case .other: weights.authorityOther
    }
  }
}
