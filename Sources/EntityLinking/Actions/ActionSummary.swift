import SanctionsModel
import Synchronization

/// An action in the form in which texts are held against it: its members grouped by change and programmes.
///
/// Made once an action; holding a text against it then costs some hundred nanoseconds.
package final class ActionSummary: Sendable {
  /// The members with one change and the same programmes.
  struct Group: Sendable {
    var change: ChangeKind
    var programmes: [String]
    /// The family of the first of its programmes; empty where the table does not know it.
    var family: String
    /// The places in `Programme.all` of those that the table knows.
    var programmeIndices: [Int]
    var counts: TypeCounts
    /// The places of the members in `Action.members`.
    var members: [Int]
  }

  /// The action itself.
  package let action: Action
  let firstDay: Int
  let lastDay: Int
  let weekday: Weekday?
  /// The country of the action's authority; empty where none is known.
  let country: String
  let groups: [Group]
  let memberIDs: Set<String>
  /// Whether no notice tells of it: indexes let expect it.
  package let isLikely: Bool

  /// The summary of an action. Linear in its members.
  package init(_ action: Action) {
    self.action = action
    firstDay = action.date.firstDayNumber
    lastDay = action.date.lastDayNumber
    weekday = action.date.weekday
    country = Authority.named(action.authority)?.country ?? ""
    memberIDs = Set(action.members.map(\.entity.id))
    isLikely = action.members.contains(where: \.isLikely)
    var groups: [Group] = []
    for (index, member) in action.members.enumerated() {
      let programmes = member.programmes.isEmpty ? member.entity.programmes : member.programmes
      let place = groups.firstIndex { $0.change == member.change && $0.programmes == programmes }
      if let place {
        groups[place].counts.add(member.entity.type)
        groups[place].members.append(index)
      } else {
        var counts = TypeCounts()
        counts.add(member.entity.type)
        groups.append(
          Group(
            change: member.change, programmes: programmes,
            family: programmes.first.flatMap { Programme.named($0)?.family } ?? "",
            programmeIndices: programmes.compactMap { Self.places[$0] }, counts: counts,
            members: [index]))
      }
    }
    self.groups = groups
  }

  private let keptWords = Mutex<ActionWords?>(nil)

  /// The words of its parties' entries, asked for the first time that they are wanted.
  func words(_ knowledge: some LinkKnowledge) throws -> ActionWords {
    if let known = keptWords.withLock({ $0 }) { return known }
    let words = try ActionWords(self, knowledge)
    keptWords.withLock { $0 = words }
    return words
  }

  private static let places = Dictionary(
    Programme.all.enumerated().map { ($1.tag, $0) }, uniquingKeysWith: { first, _ in first })
}
