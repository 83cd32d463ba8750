extension NameIndexMerge {
  /// Merges the runs' words, each once, and writes the trie over them.
  func mergeWords() throws {
    var queue = queue(runs.map(\.wordCount)) {
      self.runs[$0].word(self.places[$0]).lexicographicallyPrecedes(
        self.runs[$1].word(self.places[$1]))
    }
    var trie = TrieLevels()
    var last: UnsafeRawBufferPointer?
    var end: UInt32 = 0
    try put(end, .wordStarts)
    while let run = queue.first {
      let word = runs[run].word(places[run])
      if last.map({ !$0.elementsEqual(word) }) ?? true {
        try put(word, .wordBytes)
        end += UInt32(word.count)
        try put(end, .wordStarts)
        trie.add(word)
        wordCount += 1
        last = word
      }
      wordNumbers[run].append(UInt32(wordCount - 1))
      advance(&queue, run, of: runs[run].wordCount)
    }
    try trie.write { label, word, child in
      if let label { try self.put(label, .nodeLabels) }
      try self.put(word, .nodeWords)
      try self.put(child, .nodeChildren)
    }
  }

  /// Merges the hashes of the words' consonants, by hash and word.
  func mergeSkeletons() throws {
    func key(_ run: Int) -> UInt64 {
      let place = places[run] * 2
      let word = Int(runs[run].skeletons.number(place + 1))
      return UInt64(runs[run].skeletons.number(place)) << 32 | UInt64(wordNumbers[run][word])
    }
    var queue = queue(runs.map(\.wordCount)) { key($0) < key($1) }
    var last: UInt64?
    while let run = queue.first {
      let next = key(run)
      if next != last {
        try put(UInt32(next >> 32), .skeletons)
        try put(UInt32(truncatingIfNeeded: next), .skeletons)
        last = next
      }
      advance(&queue, run, of: runs[run].wordCount)
    }
  }
}
