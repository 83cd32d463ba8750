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
    let vocabulary = NameVocabulary.shared
    if personal,
      vocabulary.givenName(of: first.hash) == second.hash
        || vocabulary.givenName(of: second.hash) == first.hash
    {
      return 0.9
    }
    return WordDistance.similarity(a, b)
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

  private mutating func meetJoined(_ word: NameWord, _ name: NameWords) {
    met += word.weight * 1.3
    why.append("“\(name.text(of: word))” is written in two words")
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
    guard left.words.count != right.words.count, min(first.count, second.count) >= 5 else {
      return nil
    }
    let likeness = WordDistance.similarity(first[...], second[...])
    return likeness > 0.9 ? likeness * 0.97 : nil
  }

  private func letters(_ name: NameWords) -> [UInt8] {
    name.words.filter { $0.kind != .legalForm }.flatMap { name.bytes(of: $0) }
  }
}
