/// A number in figures or words, and what bounds it.
struct CountNumber {
  var value: Int
  /// The first token, of a bound in front where there is one ("at least").
  var start: Int
  /// The index behind it.
  var end: Int
  var bound = TargetCount.Bound.exact
}

/// Reads numbers in figures and in words: "1,200", "fifty-five", "half a dozen", "a pair of", "30-odd".
struct CountNumberReader {
  private let text: ProseText

  /// A reader of a text.
  init(_ text: ProseText) { self.text = text }

  /// The number that begins at a token, with its bounds before and behind it.
  func number(at index: Int, limit: Int) -> CountNumber? {
    guard var number = plain(at: index, limit: limit), number.value > 0, number.value < 20_000
    else { return nil }
    skipFigures(&number)
    takeTail(&number)
    // "five-member council", "six-ship fleet".
    if text.isMark(number.end, "-"), !text.isSpaced(number.end), !text.isSpaced(number.end + 1) {
      return nil
    }
    if let known = text.bound(before: index) {
      number.start = known.start
      if number.bound == .exact { number.bound = known.bound }
    }
    return number
  }

  private func plain(at index: Int, limit: Int) -> CountNumber? {
    let token = text.tokens[index]
    if token.kind == .number {
      let value = Int(token.value)
      guard value > 0 else { return nil }
      return multiplied(value, from: index, at: index + 1)
    }
    if text.isWord(index, "half") { return halfDozen(index) }
    if token.classes.contains(.numberWord) { return spelled(index, limit) }
    if token.classes.contains(.multiplier) {
      // "several dozen", "a few hundred" are no numbers.
      let before = index - 1
      if text.classes(before).contains(.numberWord) || text.isWord(before, "several")
        || text.isWord(before, "few") || text.isWord(before, "many")
      {
        return nil
      }
      return multiplied(1, from: index, at: index)
    }
    guard token.classes.contains(.article) else { return nil }
    if text.isWord(index + 1, "single") || text.isWord(index + 1, "lone") {
      return CountNumber(value: 1, start: index, end: index + 2)
    }
    if text.classes(index + 1).contains(.multiplier) {
      return multiplied(1, from: index, at: index + 1)
    }
    guard text.classes(index + 1).contains(.numberWord) else { return nil }
    return spelled(index + 1, limit).map {
      CountNumber(value: $0.value, start: index, end: $0.end)
    }
  }

  /// "twenty-three", "one hundred and six", "two dozen".
  private func spelled(_ start: Int, _ limit: Int) -> CountNumber? {
    var value = text.word(start).value
    var end = start + 1
    if let unit = unit(behind: end, ten: value) {
      value += unit.value
      end = unit.end
    }
    var number = multiplied(value, from: start, at: end)
    let tail = text.isWord(number.end, "and") ? number.end + 1 : number.end
    if number.end > end, number.value % 100 == 0, tail < limit,
      text.classes(tail).contains(.numberWord), text.word(tail).value < 100
    {
      number.value += text.word(tail).value
      number.end = tail + 1
      if let unit = unit(behind: number.end, ten: text.word(tail).value) {
        number.value += unit.value
        number.end = unit.end
      }
    }
    return number
  }

  private func unit(behind index: Int, ten: Int) -> (value: Int, end: Int)? {
    guard ten >= 20, ten < 100, ten % 10 == 0 else { return nil }
    let at = text.isMark(index, "-") ? index + 1 : index
    guard text.classes(at).contains(.numberWord), (1...9).contains(text.word(at).value) else {
      return nil
    }
    return (text.word(at).value, at + 1)
  }

  private func multiplied(_ value: Int, from start: Int, at index: Int) -> CountNumber {
    var value = value
    var end = index
    while true {
      let at = text.isMark(end, "-") ? end + 1 : text.isWord(end, "of") ? end + 1 : end
      guard text.classes(at).contains(.multiplier) else { break }
      value = min(value, 100_000) * text.word(at).value
      end = at + 1
    }
    return CountNumber(value: value, start: start, end: end)
  }

  /// "half a dozen", "half-dozen".
  private func halfDozen(_ start: Int) -> CountNumber? {
    let next = text.classes(start + 1).contains(.article) || text.isMark(start + 1, "-")
    let dozen = next ? start + 2 : start + 1
    guard text.isWord(dozen, "dozen") else { return nil }
    return CountNumber(value: 6, start: start, end: dozen + 1)
  }

  /// "twelve (12)", as lawyers write.
  private func skipFigures(_ number: inout CountNumber) {
    guard text.isMark(number.end, "("), text.value(number.end + 1) == number.value,
      text.isMark(number.end + 2, ")")
    else { return }
    number.end += 3
  }

  /// "30-odd", "20-plus", "50+", "ten or so", "a dozen or more".
  private func takeTail(_ number: inout CountNumber) {
    let end = number.end
    let joined = text.isMark(end, "-") ? end + 1 : end
    if text.isMark(end, "+") {
      number.bound = .atLeast
      number.end = end + 1
    } else if text.isWord(joined, "odd") {
      number.bound = .about
      number.end = joined + 1
    } else if text.isWord(joined, "plus"), joined > end || text.word(joined + 1).counts != nil {
      number.bound = .atLeast
      number.end = joined + 1
    } else if text.isWord(end, "or") {
      let bound: TargetCount.Bound? =
        text.isWord(end + 1, "so")
        ? .about
        : text.isWord(end + 1, "more")
          ? .atLeast
          : text.isWord(end + 1, "fewer") || text.isWord(end + 1, "less") ? .atMost : nil
      guard let bound else { return }
      number.bound = bound
      number.end = end + 2
    }
  }
}
