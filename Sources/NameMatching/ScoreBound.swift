/// A bound of the score of two names by the words that can meet none.
///
/// A word that no rule of `WordAlignment` lets meet another is left over, and what both names have left over parts
/// them however much the rest agrees. The names are handed to each step: there is no time to keep them.
struct ScoreBound {
  /// The words of either name that may meet some of the other, a bit a word.
  private typealias Meeting = (left: UInt64, right: UInt64)

  /// What the words of one name that are free can still do.
  private struct Free {
    /// The weight of those that meet none, whatever happens.
    var lone = 0.0
    /// The most that the others add to what meets.
    var open = 0.0
  }

  /// Whether both are people's names.
  private let personal: Bool
  /// The words of either name that have met none yet, a bit a word.
  private var leftFree: UInt64
  private var rightFree: UInt64
  /// The weight of what met.
  private var met = 0.0

  /// A bound of two names; `personal` for names of people.
  init(_ left: PreparedName, _ right: PreparedName, personal: Bool) {
    self.personal = personal
    leftFree = WordAlignment.free(left, personal)
    rightFree = WordAlignment.free(right, personal)
  }

  /// Whether the score of the names is certain to be below `least`; `alike` knows the words of the left one.
  mutating func isBelow(
    _ least: Double, _ left: PreparedName, _ right: PreparedName, _ alike: inout AlikeWords
  ) -> Bool {
    guard left.script == right.script else { return false }
    meetEqualWords(left, right)
    let least = least - Self.rounding
    guard leftFree != 0, rightFree != 0,
      let meeting = similarWords(least, left, right, &alike),
      mayMeetTooFew(besides: meeting, least, left, right)
    else { return false }
    return JoinedLetters.similarity(left, right, personal: personal).map { $0 < least } ?? true
  }

  /// Far more than rounding can add to a bound.
  private static let rounding = 1e-6

  private mutating func meetEqualWords(_ left: PreparedName, _ right: PreparedName) {
    for i in left.words.indices where isFree(leftFree, i) {
      guard let j = WordAlignment.place(of: left.words[i], in: right, rightFree) else { continue }
      leftFree &= ~(1 << UInt64(i))
      rightFree &= ~(1 << UInt64(j))
      met += (weight(left.words[i]) + weight(right.words[j])) / 2
    }
  }

  /// The highest score that the words can bring where only some of the free ones may meet any.
  private func most(
    _ left: PreparedName, _ right: PreparedName, mayMeet meeting: Meeting
  ) -> Double {
    let first = weights(of: left, leftFree, mayMeet: meeting.left)
    let second = weights(of: right, rightFree, mayMeet: meeting.right)
    let most = met + first.open + second.open
    let both = min(first.lone, second.lone)
    let factor = personal ? WordAlignment.Leftover.personal : WordAlignment.Leftover.place
    let least =
      both * (WordAlignment.Leftover.both + WordAlignment.Leftover.bothOfMet * most)
      + abs(first.lone - second.lone) * factor
    return most > 0 ? most / (most + least) : 0
  }

  private func weights(of name: PreparedName, _ free: UInt64, mayMeet: UInt64) -> Free {
    var result = Free()
    for place in name.words.indices where isFree(free, place) {
      if isFree(mayMeet, place) {
        // Words that are joined weigh 1.3 times as much, those of initials 1.
        result.open += max(1, weight(name.words[place]) * 1.3)
      } else if personal || place < name.words.count - 1
        || !LegalForms.shared.mayBeMisspelling(name.bytes(of: name.words[place]))
      {
        result.lone += WordAlignment.leftoverWeight(name.words[place], personal: personal)
      }
    }
    return result
  }

  private func weight(_ word: NameWord) -> Double {
    WordAlignment.weight(word, personal: personal)
  }

  private func isFree(_ free: UInt64, _ place: Int) -> Bool { free & 1 << UInt64(place) != 0 }
}

extension ScoreBound {
  /// The words of either name that may meet one of the other by themselves, looked at no more closely than it takes to
  /// bring the bound below `least`; `nil` where nothing does.
  private func similarWords(
    _ least: Double, _ left: PreparedName, _ right: PreparedName, _ alike: inout AlikeWords
  ) -> Meeting? {
    let forms = Self.forms(of: left)
    var meeting = similarWords(forms, right, &alike)
    if most(left, right, mayMeet: meeting) < least { return meeting }
    for j in right.words.indices where alike.lookClosely(at: right.words[j], in: right) {
      meeting = similarWords(forms, right, &alike)
      if most(left, right, mayMeet: meeting) < least { return meeting }
    }
    return nil
  }

  private func similarWords(
    _ forms: UInt64, _ right: PreparedName, _ alike: inout AlikeWords
  ) -> Meeting {
    var meeting: Meeting = (0, 0)
    for j in right.words.indices
    where isFree(rightFree, j) || right.words[j].kind == .legalForm {
      // A free word may also be a slip of the pen for a legal form, which is not free.
      let open = isFree(rightFree, j) ? leftFree | forms : leftFree
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

  /// Whether the bound stays below `least` with the words that may meet by rules of several words or of parts of one,
  /// besides a meeting with which it is.
  private func mayMeetTooFew(
    besides meeting: Meeting, _ least: Double, _ left: PreparedName, _ right: PreparedName
  ) -> Bool {
    var all = meeting
    noteTruncatedWord(left, right, &all)
    noteInitials(left, leftFree, &all.left, right, rightFree, &all.right)
    noteInitials(right, rightFree, &all.right, left, leftFree, &all.left)
    let glanced = withJoinedWords(all, left, right, closely: false)
    return glanced == meeting || most(left, right, mayMeet: glanced) < least
      || most(left, right, mayMeet: withJoinedWords(all, left, right, closely: true)) < least
  }

  private func noteTruncatedWord(
    _ left: PreparedName, _ right: PreparedName, _ meeting: inout Meeting
  ) {
    let place = min(left.words.count, right.words.count) - 1
    let (one, other) = (left.bytes(of: left.words[place]), right.bytes(of: right.words[place]))
    guard one.starts(with: other) || other.starts(with: one) else { return }
    meeting.left |= 1 << UInt64(place)
    meeting.right |= 1 << UInt64(place)
  }

  private func noteInitials(
    _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64
  ) {
    for i in name.words.indices where isFree(free, i) {
      guard let row = WordAlignment.row(name.bytes(of: name.words[i]), in: other, otherFree) else {
        continue
      }
      first |= 1 << UInt64(i)
      for place in row { second |= 1 << UInt64(place) }
    }
  }

  /// A meeting with the words of either name that may be one of the other's in two.
  private func withJoinedWords(
    _ meeting: Meeting, _ left: PreparedName, _ right: PreparedName, closely: Bool
  ) -> Meeting {
    var meeting = meeting
    noteJoinedWords(
      left, leftFree, &meeting.left, right, rightFree, &meeting.right, closely: closely)
    noteJoinedWords(
      right, rightFree, &meeting.right, left, leftFree, &meeting.left, closely: closely)
    return meeting
  }

  private func noteJoinedWords(
    _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64, closely: Bool
  ) {
    for i in name.words.indices.dropLast() where isFree(free, i) && isFree(free, i + 1) {
      for j in other.words.indices
      where isFree(otherFree, j) && WordAlignment.mayJoin(name, i, other.words[j]) {
        guard !closely || WordAlignment.joins(name, i, other.words[j], other) else { continue }
        first |= 3 << UInt64(i)
        second |= 1 << UInt64(j)
      }
    }
  }
}
