/// Finds lists of as many names as the text counts of its action's parties.
///
/// "The Treasury froze the assets of six leaders. Their mothers call them otherwise: …": no verb of
/// sanctions governs the six, but their number tells.
struct CountedRun {
  let text: ProseText
  let names: NameIndex
  let places: NamePlaces

  /// The lists whose lengths are counts of a type of which nobody is known; `known` are those told of.
  func groups(
    _ counts: [TargetCount], known: Set<Int>, past: Set<Int>
  ) -> [DesigneeReader.Group] {
    let open = counts.filter { count in
      count.scope == .this && count.bound == .exact && count.change == .designation
        && (3...100).contains(count.count) && !known.contains { isOf(count.type, $0) }
    }
    guard !open.isEmpty else { return [] }
    return runs().filter { run in
      run.names.allSatisfy { !known.contains($0) && !past.contains($0) }
        && open.contains { count in
          count.count == run.names.count && run.names.allSatisfy { isOf(count.type, $0) }
        }
    }
  }

  private func isOf(_ type: TargetCount.Target, _ name: Int) -> Bool {
    guard let wanted = type.entityType, let own = names.spans[name].type else { return true }
    return wanted == own
  }

  /// The lists of the text: names that only commas, conjunctions and titles part.
  private func runs() -> [DesigneeReader.Group] {
    var result: [DesigneeReader.Group] = []
    for (index, sentence) in text.sentences.enumerated() {
      var run: [Int] = []
      for name in names.names(in: sentence) {
        if let last = run.last, !joins(last, name) {
          if run.count > 2 { result.append(DesigneeReader.Group(names: run, sentence: index)) }
          run = []
        }
        run.append(name)
      }
      if run.count > 2 { result.append(DesigneeReader.Group(names: run, sentence: index)) }
    }
    return result.filter { !isLinked($0.names) }
  }

  /// Whether a preposition governs the list: "with links to X, Y and Z".
  private func isLinked(_ run: [Int]) -> Bool {
    guard let first = run.first, places[first] == .governed else { return false }
    return !text.isWord(names.spans[first].tokens.lowerBound - 1, "as")
  }

  private func joins(_ before: Int, _ after: Int) -> Bool {
    let gap =
      names.spans[before].tokens
      .upperBound..<max(
        names.spans[before].tokens.upperBound, names.spans[after].tokens.lowerBound)
    guard (1...5).contains(gap.count) else { return false }
    return gap.allSatisfy {
      text.isMark($0, ",") || text.isMark($0, ";")
        || text.classes($0).meets([.conjunction, .definite, .personTitle, .titlePart])
        || text.kind($0) == .number
    } && gap.contains { text.kind($0) == .mark || text.classes($0).contains(.conjunction) }
  }
}
