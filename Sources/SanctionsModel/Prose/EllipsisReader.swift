/// Reads of whom the same is said again: "X is linked to Z, and so is Y", "X acts for Z. So does Y."
struct EllipsisReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject

  /// What is said again of others, out of the relations that a text states in full.
  func relations(_ stated: [RelationReader.Stated]) -> [RelationReader.Stated] {
    let ordered = stated.sorted { $0.tokens.upperBound < $1.tokens.upperBound }
    var result: [RelationReader.Stated] = []
    for sentence in text.sentences {
      for so in sentence where text.isWord(so, "so") && isAuxiliary(so + 1) {
        let start = text.classes(so + 2).contains(.definite) ? so + 3 : so + 2
        guard let first = names[startingAt: start], !names.isPossessive(first) else { continue }
        let others = subject.list(startingWith: first, sentence.upperBound)
        for relation in said(before: so, ordered) {
          result += others.filter { $0 != relation.to }.map {
            RelationReader.Stated(
              from: $0, to: relation.to, kind: relation.kind, by: so..<so + 2, sentence, names)
          }
        }
      }
    }
    return result
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    text.classes(index).contains(.passiveBe) || text.isWord(index, "has")
      || text.isWord(index, "have") || text.isWord(index, "does") || text.isWord(index, "do")
      || text.isWord(index, "did") || text.isWord(index, "had")
  }

  /// What was said last of somebody, not far in front of a token.
  private func said(
    before so: Int, _ ordered: [RelationReader.Stated]
  ) -> [RelationReader.Stated] {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].tokens.upperBound <= so { low = middle + 1 } else { high = middle }
    }
    let near = ordered[max(0, low - 20)..<low].filter { so - $0.tokens.upperBound < 50 }
    guard let last = near.last else { return [] }
    return near.filter {
      $0.from == last.from && $0.kind == last.kind
        && last.tokens.upperBound - $0.tokens.upperBound < 20
    }
  }
}
