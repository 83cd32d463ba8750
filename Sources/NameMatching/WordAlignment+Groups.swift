/// Words that meet several words, or a part of one.
extension WordAlignment {
  /// Meets the last word of a name that is cut off within it: what stands before is the same.
  mutating func meetTruncatedWord() {
    let (a, b) = (left.bytes, right.bytes)
    guard a.count != b.count, min(a.count, b.count) * 10 >= max(a.count, b.count) * 6 else {
      return
    }
    let (short, long) = a.count < b.count ? (left, right) : (right, left)
    guard Self.letterCount(short) * 100 >= Self.letterCount(long) * 62 else { return }
    let place = short.words.count - 1
    guard place > 0, place < long.words.count else { return }
    for index in 0..<place where short.words[index].spelling != long.words[index].spelling {
      return
    }
    let bit: UInt64 = 1 << UInt64(place)
    let (shortFree, longFree) =
      a.count < b.count ? (leftFree, rightFree) : (rightFree, leftFree)
    guard shortFree & bit != 0, longFree & bit != 0 || long.words[place].kind == .legalForm,
      short.words[place].kind != .number,
      long.bytes(of: long.words[place]).starts(with: short.bytes(of: short.words[place]))
    else { return }
    // What is left of a legal form weighs no more than the form.
    let row = place..<(place + 1)
    meet(row, row, weight(long.words[place]), 0.9, .truncated)
  }

  /// Meets two neighbouring words with the one that they make together.
  mutating func meetJoinedWords() {
    for i in left.words.indices.dropLast()
    where Self.isFree(leftFree, i) && Self.isFree(leftFree, i + 1) {
      for j in right.words.indices
      where Self.isFree(rightFree, j) && Self.joins(left, i, right.words[j], right) {
        meet(i..<(i + 2), j..<(j + 1), right.words[j].weight * 1.3, 1, .joined)
        break
      }
    }
    for j in right.words.indices.dropLast()
    where Self.isFree(rightFree, j) && Self.isFree(rightFree, j + 1) {
      for i in left.words.indices
      where Self.isFree(leftFree, i) && Self.joins(right, j, left.words[i], left) {
        meet(i..<(i + 1), j..<(j + 2), left.words[i].weight * 1.3, 1, .joined)
        break
      }
    }
  }

  static func isFree(_ free: UInt64, _ place: Int) -> Bool { free & 1 << UInt64(place) != 0 }

  static func joins(
    _ name: PreparedName, _ place: Int, _ word: NameWord, _ other: PreparedName
  ) -> Bool {
    guard mayJoin(name, place, word) else { return false }
    let joined = name.bytes(of: name.words[place]) + name.bytes(of: name.words[place + 1])
    return WordDistance.similarity(joined, other.bytes(of: word), least: enough) > enough
  }

  /// Whether two neighbouring words may make one, told by their lengths and letters; never `false` of such that do.
  static func mayJoin(_ name: PreparedName, _ place: Int, _ word: NameWord) -> Bool {
    let length = name.words[place].range.count + name.words[place + 1].range.count
    guard abs(length - word.range.count) <= 2 else { return false }
    let (first, second) = (name.words[place].shape, name.words[place + 1].shape)
    let letters = first.letters | second.letters
    return WordDistance.shareLetters(letters, word.shape.letters)
      && WordShape.leastCost(
        letters, first.reach | second.reach, word.shape.letters, word.shape.reach)
        <= WordDistance.mostCost(max(length, word.range.count), least: enough)
  }

  /// How alike two words in one and another word must be.
  private static let enough = 0.9

  /// Meets an abbreviation with the free words in a row whose initials it is: JC, PLA.
  mutating func meetInitials() {
    // People's initials alone could be anybody's.
    guard !personal || met > 0 else { return }
    for i in left.words.indices where Self.isFree(leftFree, i) {
      guard let row = Self.row(left.bytes(of: left.words[i]), in: right, rightFree) else {
        continue
      }
      meet(i..<(i + 1), row, Double(row.count), 0.9, .initials)
    }
    for j in right.words.indices where Self.isFree(rightFree, j) {
      guard let row = Self.row(right.bytes(of: right.words[j]), in: left, leftFree) else {
        continue
      }
      meet(row, j..<(j + 1), Double(row.count), 0.9, .initials)
    }
  }

  static func row(
    _ letters: ArraySlice<UInt8>, in name: PreparedName, _ free: UInt64
  ) -> Range<Int>? {
    let count = letters.count
    guard (2...6).contains(count), name.words.count >= count else { return nil }
    for start in 0...(name.words.count - count) {
      let row = start..<(start + count)
      let fits = zip(row, letters).allSatisfy { place, letter in
        free & 1 << UInt64(place) != 0 && name.words[place].range.count > 1
          && name.bytes[name.words[place].range.lowerBound] == letter
      }
      if fits { return row }
    }
    return nil
  }

  /// Meets words that are left over with the other name's legal forms that they are a slip of the pen for,
  /// and lets go of a last word that is a misspelled legal form.
  mutating func meetLegalForms() {
    let comparison = WordComparison(left: left, right: right, personal: false)
    for i in left.words.indices where Self.isFree(leftFree, i) {
      for j in right.words.indices where right.words[j].kind == .legalForm {
        if comparison.compare(left.words[i], right.words[j]).0 > 0.75 {
          meet(i..<(i + 1), j..<(j + 1), 0.06, 1, .legalForm)
          break
        }
      }
    }
    for j in right.words.indices where Self.isFree(rightFree, j) {
      for i in left.words.indices where left.words[i].kind == .legalForm {
        if comparison.compare(left.words[i], right.words[j]).0 > 0.75 {
          meet(i..<(i + 1), j..<(j + 1), 0.06, 1, .legalForm)
          break
        }
      }
    }
    if let last = Self.misspelledForm(left, leftFree) { leftFree &= ~(1 << UInt64(last)) }
    if let last = Self.misspelledForm(right, rightFree) { rightFree &= ~(1 << UInt64(last)) }
  }

  private static func misspelledForm(_ name: PreparedName, _ free: UInt64) -> Int? {
    guard let last = name.words.indices.last, last > 0, free & 1 << UInt64(last) != 0,
      LegalForms.shared.isMisspelling(name.bytes(of: name.words[last]))
    else { return nil }
    return last
  }

  /// How many letters a name has without legal forms.
  private static func letterCount(_ name: PreparedName) -> Int {
    var count = 0
    for word in name.words where word.kind != .legalForm { count += word.range.count }
    return count
  }
}
