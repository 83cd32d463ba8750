extension NameIndexMerge {
  /// Merges the runs' names: shorter ones first, as the builder sorts them.
  func mergeNames() throws {
    var queue = queue(runs.map(\.nameCount)) {
      Self.key(self.runs[$0], self.places[$0]) < Self.key(self.runs[$1], self.places[$1])
    }
    var (count, start) = (UInt32(0), UInt32(0))
    try put(start, .nameStarts)
    while let run = queue.first {
      let (segment, name) = (runs[run], places[run])
      for place in segment.wordRange(ofName: name) {
        let word = wordNumbers[run][segment.nameWord(place)]
        try put(UInt8(truncatingIfNeeded: word), .nameWords)
        try put(UInt8(truncatingIfNeeded: word >> 8), .nameWords)
        try put(UInt8(truncatingIfNeeded: word >> 16), .nameWords)
        start += 1
      }
      try put(start, .nameStarts)
      try put(segment.nameLengths.byte(name), .nameLengths)
      try put(segment.nameEntities.number(name), .nameEntities)
      try put(segment.namePositions.byte(name), .namePositions)
      nameNumbers[run].append(count)
      count += 1
      advance(&queue, run, of: segment.nameCount)
    }
  }

  private static func key(_ segment: NameSegment, _ name: Int) -> (UInt8, UInt8, UInt32, UInt8) {
    let position = segment.namePositions.byte(name)
    return (
      segment.nameLengths.byte(name), position & NameIndexBuilder.weakBit,
      segment.nameEntities.number(name), position
    )
  }

  /// Merges the lists of the names that hold a word, word by word.
  func mergePostings() throws {
    var queue = queue(runs.map(\.wordCount)) {
      self.wordNumbers[$0][self.places[$0]] < self.wordNumbers[$1][self.places[$1]]
    }
    var end: UInt32 = 0
    try put(end, .postingStarts)
    var names: [UInt32] = []
    for word in 0..<UInt32(wordCount) {
      names.removeAll(keepingCapacity: true)
      var lists = 0
      while let run = queue.first, wordNumbers[run][places[run]] == word {
        for name in runs[run].names(ofWord: places[run]) { names.append(nameNumbers[run][name]) }
        lists += 1
        advance(&queue, run, of: runs[run].wordCount)
      }
      if lists > 1 { names.sort() }
      let bytes = Self.differences(names)
      try put(bytes, .postings)
      end += UInt32(bytes.count)
      try put(end, .postingStarts)
    }
  }

  private static func differences(_ names: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    var last: UInt32 = 0
    for name in names {
      IndexBytes.append(name - last, to: &bytes)
      last = name
    }
    return bytes
  }
}
