/// A number with its count noun: "six North Korean individuals".
struct CountPhrase {
  /// From the number to the noun.
  var tokens: Range<Int>
  /// The number; `nil` where the phrase has none ("several companies").
  var number: Int?
  var target: TargetCount.Target
  var definite: Bool
  /// Whether the number is an article: a count only beside one in words or figures.
  var article = false
  /// Where the phrase begins with its bound: "at least six people".
  var start: Int
  var bound = TargetCount.Bound.exact
  /// Whether the number stands alone, behind or before a verb: "blacklists 12 over …".
  var bare = false
  /// Whether the phrase sets itself beside one told before: "six more people", "another five firms".
  var more = false
  /// Whether the number comes back to those told of: "all four", "none of the five".
  var returning = false
  /// Whether the number is said of its noun: "the firms are three".
  var tally = false
  /// Whether the noun is a demonym: "three Iranians".
  var demonym = false

  /// Whether a number alone goes on with those told of: "another four were named".
  var isFurther: Bool { bare && more }

  /// From the bound to the noun.
  var span: Range<Int> { min(start, tokens.lowerBound)..<tokens.upperBound }
}

extension ProseText {
  /// Whether a number of its own stands there and no noun such as "pair" or "dozen".
  func isPlainNumber(_ index: Int) -> Bool {
    guard classes(index).contains(.numberWord) else { return kind(index) == .number }
    return !means(index, .collective)
  }

  /// Whether a number stands between two others: "five or six", "20 to 30", "between 5 and 10".
  func isRange(around start: Int, end: Int) -> Bool {
    func isNumber(_ index: Int) -> Bool {
      kind(index) == .number || classes(index).contains(.numberWord)
    }
    func parts(_ index: Int) -> Bool { isWord(index, "or") || isWord(index, "to") }
    if parts(start - 1), isNumber(start - 2) { return true }
    if parts(end), isNumber(end + 1) { return true }
    return isWord(start - 1, "between") && isWord(end, "and") && isNumber(end + 1)
      || isWord(start - 1, "and") && isNumber(start - 2) && isWord(start - 3, "between")
  }

  /// Whether a number without a noun can end in front of the token.
  func isBareEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, kind(index) != .stop else { return true }
    if kind(index) == .mark {
      return isMark(index, ",") || isMark(index, ";") || isMark(index, ":")
        || (isMark(index, "-") && isSpaced(index))
    }
    guard kind(index) == .word, !classes(index).meets([.unit, .month]), !isWord(index, "of") else {
      return false
    }
    return classes(index).meets([.preposition, .conjunction, .owner, .part, .victim])
      || isWord(index, "as") || isWord(index, "after") || isWord(index, "amid")
      || ((endsIn(index, "ed") || endsIn(index, "ly")) && closesPhrase(index + 1))
  }

  private func closesPhrase(_ index: Int) -> Bool {
    kind(index) != .word || classes(index).contains(.preposition) || endsIn(index, "ed")
  }

  /// Whether a verb of sanctions stands there in the active voice: "blacklists", "US sanctions".
  func isActVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    if classes(index).contains(.act) { return true }
    if classes(index).contains(.weakAct) {
      return !classes(index - 1).meets([.article, .definite])
    }
    if classes(index).contains(.delist) { return true }
    // "Canada sanctions 24", "sanctions target 7" has the verb above.
    return isWord(index, "sanctions")
      && (isCountry(at: index - 1) || isMark(index - 1, ",") || classes(index - 1).contains(.place)
        || shape(index - 1) == .upper || isAuthority(at: index - 1))
  }

  /// Whether a participle of an act of sanctions stands there: "24 sanctioned on Monday".
  func isActParticiple(_ index: Int) -> Bool {
    classes(index).contains(.act) && endsIn(index, "ed")
  }
}
