import SanctionsModel

/// Tells the parties that an action designates from those that were on a list long before, or came onto it long after,
/// and are named beside them.
struct ListingTimes {
  /// How many days before an action its parties may be announced.
  private static let foreword = 10
  /// How many days behind an action its parties may come onto a list.
  private static let delay = 31

  /// The day on which the text's action was, or the text was published; `nil` where neither is known.
  private let day: Int?
  /// The authority whose earlier announcements count.
  private let authority: Authority?

  /// The earlier listings that matter to a text with these clues and the actions that it is asserted to tell of.
  init(_ clues: TextClues, _ actions: [ActionScore]) {
    day = actions.map(\.summary.firstDay).min() ?? clues.days.published?.lowerBound
    let name = clues.reading.authority?.name ?? actions.first?.summary.action.authority
    authority = name.flatMap(Authority.named)
  }

  /// Makes mentions of the links to parties that the same government, or nobody knows which, announced before or had not
  /// listed long after, and that are no members of the action: `members` are its parties.
  func apply(
    to links: inout [Link], besides members: MemberChanges, _ knowledge: some LinkKnowledge
  ) throws {
    guard let day, let authority, !authority.country.isEmpty else { return }
    for index in links.indices where links[index].kind == .designated {
      let id = links[index].entity.id
      guard members[id] == nil, let reason = try reason(id, day, authority, knowledge) else {
        continue
      }
      links[index].kind = .mentioned
      // It decides, and is read first where there is little room.
      links[index].reasons.insert(reason, at: 0)
    }
  }

  /// Why an action of a day is not the one that designated an entity; `nil` where it may be.
  private func reason(
    _ id: String, _ day: Int, _ authority: Authority, _ knowledge: some LinkKnowledge
  ) throws -> String? {
    func own(_ dates: [(authority: String, on: PartialDate)]) -> [PartialDate] {
      dates.filter {
        $0.authority.isEmpty || Authority.named($0.authority)?.country == authority.country
      }.map(\.on)
    }
    if let first = own(try knowledge.firstAnnounced(id)).min(),
      first.lastDayNumber < day - Self.foreword
    {
      return "announced before, on \(first.iso)"
    }
    if let last = own(try knowledge.lastUnlisted(id)).max(),
      last.firstDayNumber > day + Self.delay
    {
      return "not yet on the list of \(last.iso)"
    }
    return nil
  }
}
