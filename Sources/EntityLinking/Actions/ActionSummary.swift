import SanctionsModel
import Synchronization

/// An action in the form in which texts are held against it: its members grouped by change and programmes.
///
/// Made once an action; holding a text against it then costs some hundred nanoseconds.
package final class ActionSummary: Sendable {
  /// The members with one change and the same programmes.
  ///
  /// A class, as it is looked at for every text.
  final class Group: Sendable {
    let change: ChangeKind
    let programmes: [String]
    /// The family of the first of its programmes; empty where the table does not know it.
    let family: String
    /// The places in `Programme.all` of those that the table knows.
    let programmeIndices: [Int]
    /// Whether any of its programmes is about a country's regime.
    let isAboutRegime: Bool
    let counts: TypeCounts
    /// The places of the members in `Action.members`.
    let members: [Int]

    fileprivate init(
      _ change: ChangeKind, _ programmes: [String], _ members: [Int], of action: Action
    ) {
      (self.change, self.programmes, self.members) = (change, programmes, members)
      family = programmes.first.flatMap { Programme.named($0)?.family } ?? ""
      programmeIndices = programmes.compactMap { ActionSummary.places[$0] }
      isAboutRegime = programmeIndices.contains { !Programme.all[$0].regimes.isEmpty }
      counts = members.reduce(into: TypeCounts()) { $0.add(action.members[$1].entity.type) }
    }
  }

  /// The action itself.
  package let action: Action
  let firstDay: Int
  let lastDay: Int
  let weekday: Weekday?
  /// The country of the action's authority; empty where none is known.
  let country: String
  let groups: [Group]
  /// What was done to each member, by its id.
  let changes: [String: ChangeKind]
  /// Whether no notice tells of it: indexes let expect it.
  package let isLikely: Bool

  /// The summary of an action. Linear in its members.
  package init(_ action: Action) {
    self.action = action
    firstDay = action.date.firstDayNumber
    lastDay = action.date.lastDayNumber
    weekday = action.date.weekday
    country = Authority.named(action.authority)?.country ?? ""
    changes = action.members.reduce(into: [:]) { $0[$1.entity.id] = $1.change }
    isLikely = action.members.contains(where: \.isLikely)
    var parts: [(change: ChangeKind, programmes: [String], members: [Int])] = []
    for (index, member) in action.members.enumerated() {
      let programmes = member.programmes.isEmpty ? member.entity.programmes : member.programmes
      let place = parts.firstIndex { $0.change == member.change && $0.programmes == programmes }
      if let place {
        parts[place].members.append(index)
      } else {
        parts.append((member.change, programmes, [index]))
      }
    }
    groups = parts.map { Group($0.change, $0.programmes, $0.members, of: action) }
  }

  private let keptWords = Mutex<ActionWords?>(nil)

  /// The words of its parties' entries, asked for the first time that they are wanted.
  func words(_ knowledge: some LinkKnowledge) throws -> ActionWords {
    if let known = keptWords.withLock({ $0 }) { return known }
    let words = try ActionWords(self, knowledge)
    keptWords.withLock { $0 = words }
    return words
  }

  fileprivate static let places = Dictionary(
    Programme.all.enumerated().map { ($1.tag, $0) }, uniquingKeysWith: { first, _ in first })
}
