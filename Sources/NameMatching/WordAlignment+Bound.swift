/// A bound of the score by the words that can meet none.
extension WordAlignment {
  /// What the words of one name that are free can still do.
  private struct Free {
    /// The weight of those that meet none, whatever happens.
    var lone = 0.0
    /// The most that the others add to what meets.
    var open = 0.0
  }

  /// The words of either name that may meet some of the other, a bit a word.
  private typealias Meeting = (left: UInt64, right: UInt64)

  /// Whether the score is certain to be below `least`; asked when no words have met yet, and lets equal ones meet.
  ///
  /// A word that no rule lets meet another is left over, and what both names have left over parts them however
  /// much the rest agrees.
  mutating func isCertainlyBelow(_ least: Double, _ alike: inout AlikeWords) -> Bool {
    guard left.script == right.script else { return false }
    meetEqualWords()
    let least = least - Self.rounding
    guard leftFree != 0, rightFree != 0, bound(mayMeet: (0, 0)) < least,
      let meeting = similarWords(least, &alike), mayMeetTooFew(besides: meeting, least)
    else { return false }
    return joinedSimilarity().map { $0 < least } ?? true
  }

  /// Whether the bound stays below `least` with the words that may meet by rules of several words or of parts of one,
  /// besides a meeting with which it is.
  private func mayMeetTooFew(besides meeting: Meeting, _ least: Double) -> Bool {
    var all = meeting
    noteTruncatedWord(&all)
    noteInitials(&all)
    let glanced = withJoinedWords(all, closely: false)
    return glanced == meeting || bound(mayMeet: glanced) < least
      || bound(mayMeet: withJoinedWords(all, closely: true)) < least
  }

  /// Far more than rounding can add to a bound.
  private static let rounding = 1e-6

  /// The highest score that the words can bring where only some of the free ones may meet any.
  private func bound(mayMeet meeting: Meeting) -> Double {
    let first = weights(of: left, leftFree, mayMeet: meeting.left)
    let second = weights(of: right, rightFree, mayMeet: meeting.right)
    let most = met + first.open + second.open
    let both = min(first.lone, second.lone)
    let factor = personal ? Leftover.personal : Leftover.place
    let least =
      both * (Leftover.both + Leftover.bothOfMet * most) + abs(first.lone - second.lone) * factor
    return most > 0 ? most / (most + least) : 0
  }

  private func weights(of name: PreparedName, _ free: UInt64, mayMeet: UInt64) -> Free {
    var result = Free()
    for place in name.words.indices where Self.isFree(free, place) {
      let word = name.words[place]
      if Self.isFree(mayMeet, place) {
        // Words that are joined weigh 1.3 times as much, those of initials 1.
        result.open += max(1, weight(word) * 1.3)
      } else if personal || place < name.words.count - 1
        || !LegalForms.shared.mayBeMisspelling(name.bytes(of: word))
      {
        result.lone += Self.leftoverWeight(word, personal: personal)
      }
    }
    return result
  }

  /// The words of either name that may meet one of the other by themselves, looked at no more closely than it takes to
  /// bring the bound below `least`; `nil` where nothing does.
  private func similarWords(_ least: Double, _ alike: inout AlikeWords) -> Meeting? {
    var meeting = similarWords(&alike)
    if bound(mayMeet: meeting) < least { return meeting }
    for word in right.words where alike.lookClosely(at: word, in: right) {
      meeting = similarWords(&alike)
      if bound(mayMeet: meeting) < least { return meeting }
    }
    return nil
  }

  private func similarWords(_ alike: inout AlikeWords) -> Meeting {
    var meeting: Meeting = (0, 0)
    let forms = Self.forms(of: left)
    for j in right.words.indices
    where Self.isFree(rightFree, j) || right.words[j].kind == .legalForm {
      // A free word may also be a slip of the pen for a legal form, which is not free.
      let open = Self.isFree(rightFree, j) ? leftFree | forms : leftFree
      let places = alike.places(of: right.words[j], in: right) & open
      guard places != 0 else { continue }
      meeting.left |= places
      meeting.right |= 1 << UInt64(j)
    }
    return meeting
  }

  /// The legal forms among a name's words, a bit a word.
  private static func forms(of name: PreparedName) -> UInt64 {
    var forms: UInt64 = 0
    for place in name.words.indices where name.words[place].kind == .legalForm {
      forms |= 1 << UInt64(place)
    }
    return forms
  }

  private func noteTruncatedWord(_ meeting: inout Meeting) {
    let place = min(left.words.count, right.words.count) - 1
    let (one, other) = (left.bytes(of: left.words[place]), right.bytes(of: right.words[place]))
    guard one.starts(with: other) || other.starts(with: one) else { return }
    meeting.left |= 1 << UInt64(place)
    meeting.right |= 1 << UInt64(place)
  }

  private func noteInitials(_ meeting: inout Meeting) {
    Self.noteInitials(left, leftFree, &meeting.left, right, rightFree, &meeting.right)
    Self.noteInitials(right, rightFree, &meeting.right, left, leftFree, &meeting.left)
  }

  private static func noteInitials(
    _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64
  ) {
    for i in name.words.indices where isFree(free, i) {
      guard let row = row(name.bytes(of: name.words[i]), in: other, otherFree) else { continue }
      first |= 1 << UInt64(i)
      for place in row { second |= 1 << UInt64(place) }
    }
  }

  /// A meeting with the words of either name that may be one of the other's in two.
  private func withJoinedWords(_ meeting: Meeting, closely: Bool) -> Meeting {
    var meeting = meeting
    Self.noteJoinedWords(
      left, leftFree, &meeting.left, right, rightFree, &meeting.right, closely: closely)
    Self.noteJoinedWords(
      right, rightFree, &meeting.right, left, leftFree, &meeting.left, closely: closely)
    return meeting
  }

  private static func noteJoinedWords(
    _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64, closely: Bool
  ) {
    for i in name.words.indices.dropLast() where isFree(free, i) && isFree(free, i + 1) {
      for j in other.words.indices where isFree(otherFree, j) && mayJoin(name, i, other.words[j]) {
        guard !closely || joins(name, i, other.words[j], other) else { continue }
        first |= 3 << UInt64(i)
        second |= 1 << UInt64(j)
      }
    }
  }
}
