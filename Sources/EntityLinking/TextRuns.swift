extension String {
  /// The runs of letters in a text, of letters and digits where both are wanted, by what its characters are. Linear.
  ///
  /// It is told of ASCII without a look at what Unicode says.
  func runs(withDigits: Bool) -> [Substring] {
    var runs: [Substring] = []
    var start: String.Index?
    var isInner = false
    var place = utf8.startIndex
    while place < utf8.endIndex {
      switch utf8[place] {
      case 65...90, 97...122: isInner = true
      case 48...57: isInner = withDigits
      case 0xC0...0xFF: isInner = self[place].isLetter || withDigits && self[place].isNumber
      case 0x80...0xBF: break  // A byte within a character.
      default: isInner = false
      }
      if isInner, start == nil { start = place }
      if !isInner, let first = start {
        runs.append(self[first..<place])
        start = nil
      }
      place = utf8.index(after: place)
    }
    if let start { runs.append(self[start...]) }
    return runs
  }
}
