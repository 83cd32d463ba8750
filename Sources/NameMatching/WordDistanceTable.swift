/// The costs of turning the beginnings of one word into those of another, a row a letter of the left one.
struct WordDistanceTable {
  let cells: UnsafeMutableBufferPointer<Int32>
  let width: Int
  /// How many letters at the beginning are the same and left out.
  let start: Int
  let left: UnsafeBufferPointer<UInt8>
  let right: UnsafeBufferPointer<UInt8>
  let single: UnsafeBufferPointer<Int32>
  let groups: UnsafeBufferPointer<SpellingExchanges.Group>
  let starts: UnsafeBufferPointer<Int>

  /// Fills the cells; returns the cost of the whole, or more than `limit` as soon as that is certain.
  func fill(limit: Int32) -> Int32 {
    cells[0] = 0
    for j in 1..<max(1, width) { cells[j] = cells[j - 1] + gap(right, j) }
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
    let (row, letter, leftGap) = (i * width, left[start + i - 1], gap(left, i))
    let place = SpellingExchanges.letterClass(letter)
    let costs = place * SpellingExchanges.classes
    let own = starts[place]..<starts[place + 1]
    let leftTail = tail(left, i)
    // Most letters end no group that begins here, and the groups need not be looked through a cell at a time.
    let endsGroup = own.contains {
      leftTail & groups[$0].leftMask == groups[$0].left && i >= groups[$0].leftCount
    }
    cells[row] = cells[row - width] + leftGap
    var least = cells[row]
    for j in 1..<max(1, width) {
      let other = right[start + j - 1]
      let exchange =
        letter == other ? 0 : single[costs + SpellingExchanges.letterClass(other)]
      var best = min(
        cells[row - width + j - 1] + exchange, cells[row - width + j] + leftGap,
        cells[row + j - 1] + gap(right, j))
      if i > 1, j > 1, letter == right[start + j - 2], left[start + i - 2] == other {
        best = min(best, cells[row - 2 * width + j - 2] + 80)
      }
      cells[row + j] = endsGroup ? min(best, groupCost(own, leftTail, i, j)) : best
      least = min(least, cells[row + j])
    }
    return least
  }

  /// The least cost by a group of letters that ends here; very much where none does.
  @inline(__always)
  private func groupCost(_ own: Range<Int>, _ leftTail: UInt32, _ i: Int, _ j: Int) -> Int32 {
    var best = Int32.max
    guard !own.isEmpty else { return best }
    let rightTail = tail(right, j)
    for index in own {
      let group = groups[index]
      guard leftTail & group.leftMask == group.left, rightTail & group.rightMask == group.right,
        i >= group.leftCount, j >= group.rightCount
      else { continue }
      best = min(best, cells[(i - group.leftCount) * width + j - group.rightCount] + group.cost)
    }
    return best
  }

  /// The three letters up to a place, the last one lowest.
  @inline(__always)
  private func tail(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    let index = start + place - 1
    var tail = UInt32(word[index])
    if index > 0 { tail |= UInt32(word[index - 1]) << 8 }
    if index > 1 { tail |= UInt32(word[index - 2]) << 16 }
    return tail
  }

  @inline(__always)
  private func gap(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int32 {
    let index = start + place - 1
    return SpellingExchanges.gap(word[index], after: index > 0 ? word[index - 1] : 0)
  }
}
