/// Reads the dates that a text names, as precisely as it says them.
struct DateReader {
  private let text: ProseText
  private let published: PartialDate?
  private let american: Bool

  /// A reader of a text; a date without its year is resolved against the day of publication, and
  /// American figures put the month first.
  init(_ text: ProseText, published: PartialDate?, american: Bool = false) {
    self.text = text
    self.published = published
    self.american = american
  }

  /// Each date once, with every place that names it.
  func dates() -> [DateMention] { dates(limit: .max) }

  /// The first dates, at most so many.
  func dates(limit: Int) -> [DateMention] {
    var result: [DateMention] = []
    var places: [PartialDate: Int] = [:]
    var taken = 0
    let tokens = text.tokens
    for index in tokens.indices where index >= taken {
      guard begins(tokens[index]), let (date, span) = date(at: index) else { continue }
      taken = span.upperBound
      let range = text.range(span)
      if let known = places[date] {
        result[known].evidence.append(range)
      } else {
        if result.count == limit { return result }
        places[date] = result.count
        result.append(DateMention(from: date, to: date, text: text.text(span), evidence: [range]))
      }
    }
    return result
  }

  /// A number, a month, or "last" and "this".
  private func begins(_ token: Token) -> Bool {
    token.kind == .number || token.classes.contains(.month)
      || ((token.end - token.start == 4 || token.end - token.start == 9)
        && token.classes.contains(.plainStart))
  }

  private func date(at index: Int) -> (PartialDate, Range<Int>)? {
    let token = text.tokens[index]
    if token.kind == .number { return dayFirst(index) ?? numeric(index) }
    if token.capital, token.classes.contains(.month) { return monthFirst(index) }
    if text.isWord(index, "yesterday") { return yesterday(index) }
    return text.isWord(index, "last") || text.isWord(index, "this") ? relative(index) : nil
  }

  private func number(_ index: Int) -> Int? {
    guard text.tokens.indices.contains(index), text.kind(index) == .number else {
      return nil
    }
    return Int(text.value(index))
  }

  private func year(_ index: Int) -> Int? {
    number(index).flatMap { (1900...2099).contains($0) ? $0 : nil }
  }

  /// "August 22, 2017", "August 2017", "Aug. 22".
  private func monthFirst(_ index: Int) -> (PartialDate, Range<Int>)? {
    let month = text.word(index).month
    if let year = year(index + 1) {
      return PartialDate(year: year, month: month).map { ($0, index..<index + 2) }
    }
    guard let day = number(index + 1), (1...31).contains(day) else { return nil }
    var next = index + 2
    if isOrdinal(next) { next += 1 }
    let comma = text.isMark(next, ",") ? next + 1 : next
    if let year = year(comma) {
      return PartialDate(year: year, month: month, day: day).map { ($0, index..<comma + 1) }
    }
    return resolved(month: month, day: day).map { ($0, index..<next) }
  }

  /// "22 August 2017", "22 Aug".
  private func dayFirst(_ index: Int) -> (PartialDate, Range<Int>)? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    var at = isOrdinal(index + 1) ? index + 2 : index + 1
    // "the 22nd of August", "22-Aug-2017".
    if text.isWord(at, "of") || isJoint(at) { at += 1 }
    guard text.classes(at).contains(.month), text.isCapital(at) else { return nil }
    let month = text.word(at).month
    let next = isJoint(at + 1) ? at + 2 : at + 1
    if let year = year(next) {
      return PartialDate(year: year, month: month, day: day).map { ($0, index..<next + 1) }
    }
    return resolved(month: month, day: day).map { ($0, index..<at + 1) }
  }

  /// "2017-08-22", and "08/22/2017" where the order of day and month is certain or American.
  private func numeric(_ index: Int) -> (PartialDate, Range<Int>)? {
    guard let first = number(index), let second = number(index + 2), let third = number(index + 4)
    else { return nil }
    let span = index..<index + 5
    if text.isMark(index + 1, "-"), text.isMark(index + 3, "-"), (1900...2099).contains(first) {
      return PartialDate(year: first, month: second, day: third).map { ($0, span) }
    }
    guard text.isMark(index + 1, "/"), text.isMark(index + 3, "/"), (1900...2099).contains(third)
    else { return nil }
    if second > 12 || second == first || (american && first <= 12) {
      return PartialDate(year: third, month: first, day: second).map { ($0, span) }
    }
    if first > 12 { return PartialDate(year: third, month: second, day: first).map { ($0, span) } }
    return nil
  }

  /// A hyphen without white space around it.
  private func isJoint(_ index: Int) -> Bool {
    text.isMark(index, "-") && !text.isSpaced(index) && !text.isSpaced(index + 1)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), !text.isSpaced(index) else { return false }
    return text.isWord(index, "st") || text.isWord(index, "nd") || text.isWord(index, "rd")
      || text.isWord(index, "th")
  }

  /// The latest such day that is not after the publication, a week of grace allowed.
  private func resolved(month: Int, day: Int) -> PartialDate? {
    guard let published, published.month != nil else { return nil }
    for year in [published.year, published.year - 1] {
      guard let date = PartialDate(year: year, month: month, day: day) else { continue }
      if date.firstDayNumber <= published.lastDayNumber + 7 { return date }
    }
    return nil
  }

  /// The day before the day of publication, where the text says "yesterday" in its own words.
  private func yesterday(_ index: Int) -> (PartialDate, Range<Int>)? {
    guard let published, published.isDay, !text.isQuoted(index) else { return nil }
    return PartialDate(dayNumber: published.firstDayNumber - 1).map { ($0, index..<index + 1) }
  }

  /// "last month", "last year", "this month".
  private func relative(_ index: Int) -> (PartialDate, Range<Int>)? {
    guard let published else { return nil }
    let last = text.isWord(index, "last")
    let span = index..<index + 2
    if text.isWord(index + 1, "year") {
      return PartialDate(year: published.year - (last ? 1 : 0)).map { ($0, span) }
    }
    guard text.isWord(index + 1, "month"), let month = published.month else { return nil }
    let back = last && month == 1
    return PartialDate(
      year: published.year - (back ? 1 : 0), month: last ? (back ? 12 : month - 1) : month
    ).map { ($0, span) }
  }
}
