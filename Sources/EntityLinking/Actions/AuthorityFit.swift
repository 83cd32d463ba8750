import SanctionsModel

/// How the authority that a text names agrees with an action's.
enum AuthorityFit {
  /// One of them is not known.
  case open
  case same
  /// Another authority of the same government.
  case kin
  case other

  /// The fit of a text's authority; `nil` where it names none.
  init(_ name: String?, of action: Action) {
    guard let name, !action.authority.isEmpty else {
      self = .open
      return
    }
    let country = Authority.named(name)?.country ?? ""
    if name == action.authority {
      self = .same
    } else if !country.isEmpty, country == Authority.named(action.authority)?.country {
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
