/// A bound of the score by the words that can meet none.
extension WordAlignment {
  /// What the words of one name that are free can still do.
  private struct Free {
    /// The weight of those that meet none, whatever happens.
    var lone = 0.0
    /// The most that the others add to what meets.
    var open = 0.0
  }

  /// How closely words are looked at.
  private enum Look {
    /// By their lengths and sets of letters.
    case glance
    /// Letter by letter.
    case letters
  }

  /// Whether the score is certain to be below `least`; asked when equal words have met and no others.
  ///
  /// A word that no rule lets meet another is left over, and what both names have left over parts them however
  /// much the rest agrees.
  func isCertainlyBelow(_ least: Double) -> Bool {
    guard left.script == right.script else { return false }
    let least = least - Self.rounding
    guard bound(mayMeet: (0, 0)) < least,
      bound(mayMeet: possibleMeetings(.glance)) < least
        || bound(mayMeet: possibleMeetings(.letters)) < least
    else { return false }
    return joinedSimilarity().map { $0 < least } ?? true
  }

  /// Far more than rounding can add to a bound.
  private static let rounding = 1e-6

  /// The highest score that the words can bring where only some of the free ones may meet any.
  private func bound(mayMeet meeting: (left: UInt64, right: UInt64)) -> Double {
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
    for place in name.words.indices where isFree(free, place) {
      let word = name.words[place]
      if isFree(mayMeet, place) {
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

  /// The free words of either name that some rule may let meet a word of the other, a bit a word.
  private func possibleMeetings(_ look: Look) -> (left: UInt64, right: UInt64) {
    var (first, second): (UInt64, UInt64) = (0, 0)
    noteSimilarWords(look, &first, &second)
    noteTruncatedWord(&first, &second)
    noteJoinedWords(look, left, leftFree, &first, right, rightFree, &second)
    noteJoinedWords(look, right, rightFree, &second, left, leftFree, &first)
    noteInitials(left, leftFree, &first, right, rightFree, &second)
    noteInitials(right, rightFree, &second, left, leftFree, &first)
    return (first, second)
  }

  private func noteSimilarWords(_ look: Look, _ first: inout UInt64, _ second: inout UInt64) {
    let comparison = WordComparison(left: left, right: right, personal: personal)
    for i in left.words.indices {
      for j in right.words.indices {
        // A free word may also be a slip of the pen for a legal form, which is not free.
        guard isFree(leftFree, i) || isFree(rightFree, j),
          isFree(leftFree, i) || left.words[i].kind == .legalForm,
          isFree(rightFree, j) || right.words[j].kind == .legalForm
        else { continue }
        let (one, other) = (left.words[i], right.words[j])
        let isAlike =
          one.hash == other.hash || one.spelling == other.spelling
          || comparison.mayBeAlike(one, other)
            && (look == .glance
              || comparison.compare(one, other).0 >= WordComparison.leastLikeness)
        guard isAlike else { continue }
        first |= 1 << UInt64(i)
        second |= 1 << UInt64(j)
      }
    }
  }

  private func noteTruncatedWord(_ first: inout UInt64, _ second: inout UInt64) {
    let place = min(left.words.count, right.words.count) - 1
    let (one, other) = (left.bytes(of: left.words[place]), right.bytes(of: right.words[place]))
    guard one.starts(with: other) || other.starts(with: one) else { return }
    first |= 1 << UInt64(place)
    second |= 1 << UInt64(place)
  }

  private func noteJoinedWords(
    _ look: Look, _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64
  ) {
    for i in name.words.indices.dropLast() where isFree(free, i) && isFree(free, i + 1) {
      for j in other.words.indices
      where isFree(otherFree, j) && Self.mayJoin(name, i, other.words[j])
        && (look == .glance || Self.joins(name, i, other.words[j], other))
      {
        first |= 3 << UInt64(i)
        second |= 1 << UInt64(j)
      }
    }
  }

  private func noteInitials(
    _ name: PreparedName, _ free: UInt64, _ first: inout UInt64,
    _ other: PreparedName, _ otherFree: UInt64, _ second: inout UInt64
  ) {
    for i in name.words.indices where isFree(free, i) {
      guard let row = Self.row(name.bytes(of: name.words[i]), in: other, otherFree) else {
        continue
      }
      first |= 1 << UInt64(i)
      for place in row { second |= 1 << UInt64(place) }
    }
  }
}
