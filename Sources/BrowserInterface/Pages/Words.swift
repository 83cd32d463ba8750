import SanctionsModel
import TerminalGrid

extension LinkKind {
  /// The heading above the links of the kind.
  var heading: String {
    switch self {
    case .designated: "Designated"
    case .amended: "Amended"
    case .delisted: "Delisted"
    case .mentioned: "Mentioned"
    case .inferred: "Inferred"
    }
  }

  /// The role of a name that stands in a link of the kind.
  var role: ColourRole {
    switch self {
    case .designated: .designated
    case .amended: .amended
    case .delisted: .delisted
    case .mentioned: .mentioned
    case .inferred: .inferred
    }
  }
}

extension ChangeKind {
  /// What happened, in one word.
  var word: String {
    switch self {
    case .designation: "designated"
    case .amendment: "amended"
    case .delisting: "delisted"
    }
  }

  /// The role of a line that tells of the change.
  var role: ColourRole {
    switch self {
    case .designation: .designated
    case .amendment: .amended
    case .delisting: .delisted
    }
  }
}

extension Reading.Kind {
  /// The kind in words.
  var words: String {
    switch self {
    case .news: "news"
    case .pressRelease: "press release"
    case .listNotice: "list notice"
    case .list: "list"
    case .other: "text"
    }
  }
}

extension Double {
  /// A share of 1 as whole per cent.
  var percent: String {
    let value = isFinite ? max(0, min(1, self)) : 0
    return "\(Int(value * 100 + 0.5)) %"
  }
}

extension NameRelation.Kind {
  /// The kind in words, from the party that has the relation.
  var word: String {
    switch self {
    case .actingFor: "acting for"
    case .ownedBy: "owned by"
    case .controlledBy: "controlled by"
    case .supports: "supports"
    case .officerOf: "officer of"
    case .familyOf: "family of"
    case .linkedTo: "linked to"
    }
  }
}
