/// Which words of two names meet, and what that makes of the names.
struct WordAlignment {
  let left: PreparedName
  let right: PreparedName
  /// Whether both are people's names, who drop names more freely than companies.
  let personal: Bool
  /// The words of either name that have met none yet, a bit a word.
  var leftFree: UInt64
  var rightFree: UInt64
  /// The weight of what met, and of what speaks against.
  var met = 0.0
  var apart = 0.0
  private(set) var meetings: [WordMeeting] = []
  private(set) var remarks: [String] = []
  /// Whether the reasons are wanted, which take longer than the score.
  private let explains: Bool

  /// How much differences within meeting words weigh.
  private enum Weight {
    /// How much more a difference within meeting words weighs than the words' likeness.
    static let difference = 1.6
    /// How much more it weighs below `sureLikeness`.
    static let doubt = 1.5
    static let sureLikeness = 0.8
  }

  /// An alignment of two names; `personal` for names of people.
  init(_ left: PreparedName, _ right: PreparedName, personal: Bool, explains: Bool) {
    self.left = left
    self.right = right
    self.personal = personal
    self.explains = explains
    leftFree = Self.free(left, personal)
    rightFree = Self.free(right, personal)
    if explains { meetings.reserveCapacity(8) }
  }

  /// The words that may meet; what looks like a legal form in a person's name may be a name.
  static func free(_ name: PreparedName, _ personal: Bool) -> UInt64 {
    var free: UInt64 = 0
    for place in name.words.indices where personal || name.words[place].kind != .legalForm {
      free |= 1 << UInt64(place)
    }
    return free
  }

  /// The score of the names, 0 to 1. Quadratic in the number of words.
  mutating func score() -> Double {
    meetEqualWords()
    if leftFree != 0 || rightFree != 0 { meetTruncatedWord() }
    if leftFree != 0, rightFree != 0 {
      meetJoinedWords()
      meetSimilarWords()
      meetInitials()
    }
    if !personal { meetLegalForms() }
    weighLeftovers()
    if !personal { weighLegalForms() }
    var score = met > 0 ? met / (met + apart) : 0
    if score < 0.95,
      let joined = JoinedLetters.similarity(left, right, personal: personal), joined > score
    {
      score = joined
      remark("written in one or otherwise parted, the letters are nearly the same")
    }
    return min(score, 0.999)
  }

  /// Why the score is what it is; told after `score()`.
  var why: [String] { meetings.map { $0.explanation(left, right) } + remarks }

  /// Keeps a remark where reasons are wanted.
  mutating func remark(_ text: @autoclosure () -> String) {
    if explains { remarks.append(text()) }
  }

  private mutating func meetEqualWords() {
    for i in left.words.indices where Self.isFree(leftFree, i) {
      if let j = Self.place(of: left.words[i], in: right, rightFree) { meet(i, j, 1, .same) }
    }
  }

  /// The place of the first free word of a name that is the same as another.
  static func place(of word: NameWord, in name: PreparedName, _ free: UInt64) -> Int? {
    name.words.indices.first { isFree(free, $0) && name.words[$0].hash == word.hash }
  }

  private mutating func meetSimilarWords() {
    let comparison = WordComparison(left: left, right: right, personal: personal)
    var found: [(i: Int, j: Int, similarity: Double, rule: WordMeeting.Rule)] = []
    for i in left.words.indices where leftFree & 1 << UInt64(i) != 0 {
      for j in right.words.indices where rightFree & 1 << UInt64(j) != 0 {
        let (similarity, rule) = comparison.compare(left.words[i], right.words[j])
        if similarity >= WordComparison.leastLikeness { found.append((i, j, similarity, rule)) }
      }
    }
    if found.count > 1 { found.sort { $0.similarity > $1.similarity } }
    for pair in found
    where leftFree & 1 << UInt64(pair.i) != 0 && rightFree & 1 << UInt64(pair.j) != 0 {
      meet(pair.i, pair.j, pair.similarity, pair.rule)
    }
  }

  /// How much a word weighs; in people's names those of organisations and places are names like others.
  func weight(_ word: NameWord) -> Double { Self.weight(word, personal: personal) }

  /// How much a word weighs, as `weight(_:)`.
  static func weight(_ word: NameWord, personal: Bool) -> Double {
    personal && (word.kind == .common || word.kind == .place || word.kind == .number)
      ? 1 : word.weight
  }

  /// Lets two words meet.
  mutating func meet(_ i: Int, _ j: Int, _ similarity: Double, _ rule: WordMeeting.Rule) {
    let weight = (weight(left.words[i]) + weight(right.words[j])) / 2
    meet(i..<(i + 1), j..<(j + 1), weight, similarity, rule)
  }

  /// Lets words in a row meet, of one weight together.
  mutating func meet(
    _ i: Range<Int>, _ j: Range<Int>, _ weight: Double, _ similarity: Double,
    _ rule: WordMeeting.Rule
  ) {
    for place in i { leftFree &= ~(1 << UInt64(place)) }
    for place in j { rightFree &= ~(1 << UInt64(place)) }
    met += weight * similarity
    let doubt = max(0, Weight.sureLikeness - similarity) * Weight.doubt
    apart += weight * ((1 - similarity) * Weight.difference + doubt)
    if explains {
      meetings.append(WordMeeting(left: i, right: j, similarity: similarity, rule: rule))
    }
  }
}
