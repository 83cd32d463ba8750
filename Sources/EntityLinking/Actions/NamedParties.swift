import SanctionsModel

/// The known parties that a text names, by the ids of their entities.
struct NamedParties {
  /// Those that the text says were designated, delisted or amended.
  let designees: Set<String>
  /// Those that it mentions.
  let mentions: Set<String>

  /// The parties of links by name, but for mentions of those to whom nothing was done.
  init(_ links: [Link], in body: String) {
    designees = Set(links.filter { $0.kind != .mentioned }.map(\.entity.id))
    let mentioned = links.filter {
      $0.kind == .mentioned && !Sentence.sparesAll($0.evidence, in: body)
    }
    mentions = Set(mentioned.map(\.entity.id)).subtracting(designees)
  }
}

/// How many of the parties that a text names are members of an action.
struct NamedMembers {
  let designees: Int
  let mentions: Int
  /// Parties that the text says were designated, and that are none.
  let absent: Int

  /// The members of an action among the parties that a text names.
  init(_ named: NamedParties, of action: ActionSummary) {
    designees = named.designees.count { action.changes[$0] != nil }
    mentions = named.mentions.count { action.changes[$0] != nil }
    absent = named.designees.count - designees
  }

  /// Whether they say that the text is about the action: it says of one that it was designated.
  var isTelling: Bool { designees > 0 }

  /// What they say together, in logarithms of odds.
  func weight(_ weights: LinkWeights) -> Double {
    let named =
      weights.designeeMember * Double(designees) + weights.mentionMember * Double(mentions)
    return min(weights.designeeLimit, named) + weights.designeeAbsent * Double(min(2, absent))
  }
}
