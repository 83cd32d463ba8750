/// The costs of turning the beginnings of one word into those of another, a row a letter of the left one.
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

  private let cells: UnsafeMutableBufferPointer<Int32>
  private let columns: UnsafeMutableBufferPointer<Column>
  private let left: UnsafeBufferPointer<UInt8>
  /// How many letters at the beginning are the same and left out.
  private let start: Int
  private let exchanges: SpellingExchanges
  /// The classes of the right word's letters, a bit a class.
  private let rightClasses: UInt64

  private var width: Int { columns.count + 1 }

  /// A table in `cells`, of which there are enough, for two words without the letters before `start`, in which they
  /// agree; there is one of `columns` for each letter of the right one.
  init(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, start: Int,
    cells: UnsafeMutableBufferPointer<Int32>, columns: UnsafeMutableBufferPointer<Column>,
    _ exchanges: SpellingExchanges
  ) {
    var classes: UInt64 = 0
    for place in columns.indices {
      let letter = right[start + place]
      let letterClass = SpellingExchanges.letterClass(letter)
      classes |= 1 << UInt64(letterClass)
      columns[place] = Column(
        letter: letter, letterClass: letterClass, gap: Self.gap(right, start + place),
        tail: Self.tail(right, start + place))
    }
    // Groups may begin among the letters that are left out.
    for letter in right[..<start] { classes |= 1 << UInt64(SpellingExchanges.letterClass(letter)) }
    rightClasses = classes
    (self.left, self.start, self.exchanges) = (left, start, exchanges)
    (self.cells, self.columns) = (cells, columns)
  }

  /// Fills the cells; returns the cost of the whole, or more than `limit` as soon as that is certain.
  func fill(limit: Int32) -> Int32 {
    cells[0] = 0
    for place in columns.indices { cells[place + 1] = cells[place] + columns[place].gap }
    // A group of letters reaches back three rows at most.
    var dearRows = 0
    for i in 1..<max(1, left.count - start + 1) {
      dearRows = fillRow(i) > limit ? dearRows + 1 : 0
      if dearRows == 3 { return limit + SpellingExchanges.whole }
    }
    return cells[width * (left.count - start + 1) - 1]
  }

  /// Fills a row; returns its least cost.
  private func fillRow(_ i: Int) -> Int32 {
    let (row, index) = (i * width, start + i - 1)
    let (letter, leftGap) = (left[index], Self.gap(left, index))
    let place = SpellingExchanges.letterClass(letter)
    let endsGroup = fillGroups(i, place)
    let costs = place * SpellingExchanges.classes
    let letterBefore = i > 1 ? left[index - 1] : 0
    var (least, otherBefore) = (cells[row - width] + leftGap, 0 as UInt8)
    cells[row] = least
    var (before, diagonal) = (least, cells[row - width])
    for (j, column) in zip(1..., columns) {
      let above = cells[row - width + j]
      let exchange = letter == column.letter ? 0 : exchanges.single[costs + column.letterClass]
      var best = min(diagonal + exchange, above + leftGap, before + column.gap)
      if endsGroup { best = min(best, cells[row + j]) }
      if column.letter == letterBefore, letter == otherBefore {
        best = min(best, cells[row - 2 * width + j - 2] + 80)
      }
      cells[row + j] = best
      least = min(least, best)
      (before, diagonal, otherBefore) = (best, above, column.letter)
    }
    return least
  }

  /// Fills a row with the least costs by groups of letters that end there; whether any may.
  private func fillGroups(_ i: Int, _ place: Int) -> Bool {
    let row = i * width
    let tail = Self.tail(left, start + i - 1)
    var endsGroup = false
    for index in exchanges.starts[place]..<exchanges.starts[place + 1] {
      let group = exchanges.groups[index]
      guard tail & group.leftMask == group.left, group.rightClasses & ~rightClasses == 0,
        i >= group.leftCount, width > group.rightCount
      else { continue }
      if !endsGroup { for j in 1..<width { cells[row + j] = .max } }
      endsGroup = true
      let from = (i - group.leftCount) * width - group.rightCount
      for j in group.rightCount..<width
      where columns[j - 1].tail & group.rightMask == group.right {
        cells[row + j] = min(cells[row + j], cells[from + j] + group.cost)
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
