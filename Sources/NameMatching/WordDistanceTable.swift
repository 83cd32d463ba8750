/// The costs of turning the beginnings of one word into those of another, a row a letter of the left one.
///
/// Costs are far from overflowing, and are added without a look whether they do.
struct WordDistanceTable {
  /// A letter of the right word, with what every row asks of it.
  struct Column {
    var letter: UInt8
    var letterClass: Int
    /// What it costs to leave the letter out.
    var gap: Int32
    /// The three letters up to it, the last one lowest.
    var tail: UInt32
  }

  private typealias Row = UnsafeMutableBufferPointer<Int32>

  private let cells: UnsafeMutableBufferPointer<Int32>
  private let columns: UnsafeMutableBufferPointer<Column>
  private let left: UnsafeBufferPointer<UInt8>
  /// How many letters at the beginning are the same and left out.
  private let start: Int
  private let exchanges: SpellingExchanges.Tables
  /// The classes of the right word's letters, a bit a class.
  private let rightClasses: UInt64

  /// A table in `cells`, of which there are enough, for two words without the letters before `start`, in which they
  /// agree; there is one of `columns` for each letter of the right one.
  init(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, start: Int,
    cells: UnsafeMutableBufferPointer<Int32>, columns: UnsafeMutableBufferPointer<Column>,
    _ exchanges: SpellingExchanges.Tables
  ) {
    var classes: UInt64 = 0
    for (place, letter) in right.enumerated() {
      let letterClass = SpellingExchanges.letterClass(letter)
      // Groups may begin among the letters that are left out.
      classes |= 1 << UInt64(letterClass)
      guard place >= start else { continue }
      columns[place - start] = Column(
        letter: letter, letterClass: letterClass, gap: Self.gap(right, place),
        tail: Self.tail(right, place))
    }
    rightClasses = classes
    (self.left, self.start, self.exchanges) = (left, start, exchanges)
    (self.cells, self.columns) = (cells, columns)
  }

  /// The costs behind `i` of the left word's letters, of none to all of the right one's.
  private func row(_ i: Int) -> Row {
    let width = columns.count + 1
    return Row(rebasing: cells[i * width..<(i + 1) * width])
  }

  /// Fills the cells; returns the cost of the whole, or more than `limit` as soon as that is certain.
  func fill(limit: Int32) -> Int32 {
    let first = row(0)
    first[0] = 0
    for place in columns.indices { first[place + 1] = first[place] &+ columns[place].gap }
    // A group of letters reaches back three rows at most.
    var dearRows = 0
    for i in 1..<max(1, left.count - start + 1) {
      dearRows = fillRow(i) > limit ? dearRows + 1 : 0
      if dearRows == 3 { return limit + SpellingExchanges.whole }
    }
    return row(left.count - start)[columns.count]
  }

  /// Fills a row; returns its least cost.
  private func fillRow(_ i: Int) -> Int32 {
    let (row, above, index) = (row(i), row(i - 1), start + i - 1)
    let (letter, leftGap) = (left[index], Self.gap(left, index))
    let letterClass = SpellingExchanges.letterClass(letter)
    let endsGroup = fillGroups(i, letterClass)
    let costs = exchanges.costs(of: letterClass)
    let letterBefore = i > 1 ? left[index - 1] : 0
    row[0] = above[0] &+ leftGap
    var (least, before, otherBefore) = (row[0], row[0], 0 as UInt8)
    for j in columns.indices {
      let column = columns[j]
      let exchange = letter == column.letter ? 0 : costs[column.letterClass]
      var best = min(above[j] &+ exchange, above[j + 1] &+ leftGap, before &+ column.gap)
      if endsGroup { best = min(best, row[j + 1]) }
      if column.letter == letterBefore, letter == otherBefore {
        best = min(best, self.row(i - 2)[j - 1] &+ 80)
      }
      row[j + 1] = best
      least = min(least, best)
      (before, otherBefore) = (best, column.letter)
    }
    return least
  }

  /// Fills a row with the least costs by groups of letters that end there; whether any may.
  private func fillGroups(_ i: Int, _ letterClass: Int) -> Bool {
    let (row, tail) = (row(i), Self.tail(left, start + i - 1))
    var endsGroup = false
    for group in exchanges.groups(endingWith: letterClass) {
      guard tail & group.leftMask == group.left, group.rightClasses & ~rightClasses == 0,
        i >= group.leftCount, columns.count >= group.rightCount
      else { continue }
      if !endsGroup { row.update(repeating: .max) }
      endsGroup = true
      let from = self.row(i - group.leftCount)
      for j in group.rightCount...columns.count
      where columns[j - 1].tail & group.rightMask == group.right {
        row[j] = min(row[j], from[j - group.rightCount] &+ group.cost)
      }
    }
    return endsGroup
  }

  /// The three letters of a word up to a place, the last one lowest.
  private static func tail(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    var tail = UInt32(word[index])
    if index > 0 { tail |= UInt32(word[index - 1]) << 8 }
    if index > 1 { tail |= UInt32(word[index - 2]) << 16 }
    return tail
  }

  private static func gap(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int32 {
    SpellingExchanges.gap(word[index], after: index > 0 ? word[index - 1] : 0)
  }
}
