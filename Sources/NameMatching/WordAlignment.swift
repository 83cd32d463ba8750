/// Which words of two names meet, and what that makes of the names.
struct WordAlignment {
  /// Two words that meet: their places, and how alike they are.
  private struct Meeting {
    var left: Int
    var right: Int
    var similarity: Double
  }

  private let left: NameWords
  private let right: NameWords
  private let personal: Bool
  private var leftFree: [Bool]
  private var rightFree: [Bool]
  private var met = 0.0
  private var apart = 0.0
  private var why: [String] = []

  /// An alignment of two names; `personal` for names of people, who drop names more freely than companies.
  init(_ left: NameWords, _ right: NameWords, personal: Bool) {
    self.left = left
    self.right = right
    self.personal = personal
    leftFree = left.words.map { $0.kind != .legalForm }
    rightFree = right.words.map { $0.kind != .legalForm }
  }

  /// The similarity of the names. Quadratic in the number of words.
  mutating func similarity() -> NameSimilarity {
    meetEqualWords()
    meetSimilarWords()
    meetJoinedWords()
    meetInitials()
    if !personal { passMisspelledForms() }
    weighLeftovers()
    weighLegalForms()
    var score = met > 0 ? met / (met + apart) : 0
    if let joined = joinedSimilarity(), joined > score {
      score = joined
      why.append("written in one or otherwise parted, the letters are nearly the same")
    }
    return NameSimilarity(score: min(score, 0.999), why: why)
  }

  private mutating func meetEqualWords() {
    for i in left.words.indices where leftFree[i] {
      for j in right.words.indices where rightFree[j] && left.words[i].hash == right.words[j].hash {
        meet(Meeting(left: i, right: j, similarity: 1))
        break
      }
    }
  }

  private mutating func meetSimilarWords() {
    var meetings: [Meeting] = []
    for i in left.words.indices where leftFree[i] {
      for j in right.words.indices where rightFree[j] {
        let similarity = wordSimilarity(i, j)
        if similarity >= 0.6 { meetings.append(Meeting(left: i, right: j, similarity: similarity)) }
      }
    }
    meetings.sort { $0.similarity > $1.similarity }
    for meeting in meetings where leftFree[meeting.left] && rightFree[meeting.right] {
      meet(meeting)
    }
  }

  private func wordSimilarity(_ i: Int, _ j: Int) -> Double {
    let (first, second) = (left.words[i], right.words[j])
    if first.kind == .number, second.kind == .number { return 0 }
    let (a, b) = (left.bytes(of: first), right.bytes(of: second))
    if a.count == 1 || b.count == 1 {
      return personal && a.first == b.first ? 0.85 : 0
    }
    if personal, isShortForm(a, of: b) || isShortForm(b, of: a) { return 0.9 }
    return WordDistance.similarity(a, b)
  }

  private func isShortForm(_ word: ArraySlice<UInt8>, of name: ArraySlice<UInt8>) -> Bool {
    NameVocabulary.shared.givenName(of: WordHash(word)) == WordHash(name)
  }

  private mutating func meet(_ meeting: Meeting) {
    let (first, second) = (left.words[meeting.left], right.words[meeting.right])
    leftFree[meeting.left] = false
    rightFree[meeting.right] = false
    let weight = (first.weight + second.weight) / 2
    met += weight * meeting.similarity
    apart += weight * (1 - meeting.similarity) * 1.3
    guard meeting.similarity < 1 else { return }
    why.append("“\(left.text(of: first))” is like “\(right.text(of: second))”")
  }

  /// Meets two neighbouring words with the one that they make together.
  private mutating func meetJoinedWords() {
    for i in left.words.indices.dropLast() where leftFree[i] && leftFree[i + 1] {
      let joined = left.bytes(of: left.words[i]) + left.bytes(of: left.words[i + 1])
      for j in right.words.indices
      where rightFree[j] && WordDistance.similarity(joined, right.bytes(of: right.words[j])) > 0.9 {
        (leftFree[i], leftFree[i + 1], rightFree[j]) = (false, false, false)
        meetJoined(right.words[j], right)
        break
      }
    }
    for j in right.words.indices.dropLast() where rightFree[j] && rightFree[j + 1] {
      let joined = right.bytes(of: right.words[j]) + right.bytes(of: right.words[j + 1])
      for i in left.words.indices
      where leftFree[i] && WordDistance.similarity(joined, left.bytes(of: left.words[i])) > 0.9 {
        (rightFree[j], rightFree[j + 1], leftFree[i]) = (false, false, false)
        meetJoined(left.words[i], left)
        break
      }
    }
  }

  /// Meets an abbreviation with the free words in a row whose initials it is: JC, PLA.
  private mutating func meetInitials() {
    // People's initials alone could be anybody's.
    guard !personal || met > 0 else { return }
    for i in left.words.indices where leftFree[i] {
      guard let row = Self.row(left.bytes(of: left.words[i]), in: right, rightFree) else {
        continue
      }
      leftFree[i] = false
      for j in row { rightFree[j] = false }
      meetInitials(left.words[i], left, row.count)
    }
    for j in right.words.indices where rightFree[j] {
      guard let row = Self.row(right.bytes(of: right.words[j]), in: left, leftFree) else {
        continue
      }
      rightFree[j] = false
      for i in row { leftFree[i] = false }
      meetInitials(right.words[j], right, row.count)
    }
  }

  private static func row(
    _ letters: ArraySlice<UInt8>, in name: NameWords, _ free: [Bool]
  ) -> Range<Int>? {
    let count = letters.count
    guard (2...6).contains(count), name.words.count >= count else { return nil }
    for start in 0...(name.words.count - count) {
      let row = start..<(start + count)
      let fits = zip(row, letters).allSatisfy { place, letter in
        free[place] && name.words[place].range.count > 1
          && name.bytes[name.words[place].range.lowerBound] == letter
      }
      if fits { return row }
    }
    return nil
  }

  private mutating func meetInitials(_ word: NameWord, _ name: NameWords, _ count: Int) {
    met += Double(count) * 0.85
    apart += Double(count) * 0.15
    why.append("“\(name.text(of: word))” are the initials of \(count) words")
  }

  private mutating func meetJoined(_ word: NameWord, _ name: NameWords) {
    met += word.weight * 1.3
    why.append("“\(name.text(of: word))” is written in two words")
  }

  /// A legal form that is misspelled at the end of a name is a legal form.
  private mutating func passMisspelledForms() {
    if let last = left.words.indices.last, last > 0, leftFree[last] {
      leftFree[last] = !LegalForms.shared.isMisspelling(left.bytes(of: left.words[last]))
    }
    if let last = right.words.indices.last, last > 0, rightFree[last] {
      rightFree[last] = !LegalForms.shared.isMisspelling(right.bytes(of: right.words[last]))
    }
  }

  /// What one name has and the other lacks speaks against; what both have of their own much more.
  private mutating func weighLeftovers() {
    let leftRest = left.words.indices.filter { leftFree[$0] }
    let rightRest = right.words.indices.filter { rightFree[$0] }
    let leftWeight = leftRest.reduce(0) { $0 + left.words[$1].weight }
    let rightWeight = rightRest.reduce(0) { $0 + right.words[$1].weight }
    let contrary = min(leftWeight, rightWeight)
    let (longer, rest) = leftWeight > rightWeight ? (left, leftRest) : (right, rightRest)
    let isCommon = rest.allSatisfy { longer.words[$0].kind == .common }
    let factor = personal ? 0.2 : isCommon ? 0.35 : 0.7
    apart += contrary * 1.6 + abs(leftWeight - rightWeight) * factor
    guard met > 0 else {
      why.append("no word meets another")
      return
    }
    if !leftRest.isEmpty { why.append("only the first has " + list(leftRest, left)) }
    if !rightRest.isEmpty { why.append("only the second has " + list(rightRest, right)) }
  }

  private func list(_ indices: [Int], _ name: NameWords) -> String {
    indices.map { "“\(name.text(of: name.words[$0]))”" }.joined(separator: ", ")
  }

  private mutating func weighLegalForms() {
    let first = Set(left.words.lazy.filter { $0.kind == .legalForm }.map(\.formClass))
    let second = Set(right.words.lazy.filter { $0.kind == .legalForm }.map(\.formClass))
    guard first != second else { return }
    apart += first.isEmpty || second.isEmpty ? 0.03 : 0.08
    if !first.isEmpty, !second.isEmpty { why.append("the legal forms differ") }
  }

  /// How alike the letters are when nothing parts them, for names that are parted otherwise.
  private func joinedSimilarity() -> Double? {
    let (first, second) = (letters(left), letters(right))
    guard min(first.count, second.count) >= 5 else { return nil }
    if left.words.count != right.words.count, allLetters(left) == allLetters(right) { return 0.97 }
    let parts = (
      left.words.count { $0.kind != .legalForm }, right.words.count { $0.kind != .legalForm }
    )
    guard parts.0 != parts.1 else { return nil }
    guard abs(first.count - second.count) * 8 <= max(first.count, second.count) else { return nil }
    let likeness = WordDistance.similarity(first[...], second[...])
    return likeness > 0.9 ? likeness * 0.97 : nil
  }

  private func allLetters(_ name: NameWords) -> [UInt8] { name.bytes.filter { $0 != 32 } }

  private func letters(_ name: NameWords) -> [UInt8] {
    name.words.filter { $0.kind != .legalForm }.flatMap { name.bytes(of: $0) }
  }
}
