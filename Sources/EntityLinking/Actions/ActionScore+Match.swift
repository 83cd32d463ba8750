import SanctionsModel

extension ActionScore {
  /// The tags of the part's programmes, in order.
  var tags: [String] {
    let action = summary.action
    let tags = part.members(of: summary).flatMap { place in
      let member = action.members[place]
      return member.programmes.isEmpty ? member.entity.programmes : member.programmes
    }
    return Set(tags).sorted()
  }

  /// The match as links and screens show it.
  func match(_ clues: TextClues) -> ActionMatch {
    let action = summary.action
    return ActionMatch(
      date: action.date, authority: action.authority, programmes: tags,
      announcements: action.announcements,
      entities: part.members(of: summary).map { action.members[$0].entity },
      confidence: confidence, reasons: ActionReasons(self, clues).sentences)
  }
}
