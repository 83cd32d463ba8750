extension DesigneeReader {
  /// Whom a pronoun beside an act stands for: "Britain froze his assets", "the bank was itself listed".
  func antecedents(of act: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    guard index > 0, let pronoun = pronoun(at: act, sentence) else { return [] }
    let before = names.names(in: text.sentences[index - 1].prefix(80))
    let free = before.filter { places[$0] == .free && !names.isPossessive($0) }
    guard !before.isEmpty, before.count <= 8 else { return [] }
    switch pronoun {
    case .person: return free.first { isPerson($0) }.map { [$0] } ?? []
    case .firm:
      let firm =
        before.last { names.spans[$0].type == .entity }
        ?? before.last { names.spans[$0].type == nil && !names.spans[$0].bare }
      return firm.map { [$0] } ?? []
    }
  }

  private enum Pronoun { case person, firm }

  private func isPerson(_ name: Int) -> Bool {
    let span = names.spans[name]
    return span.type == .individual || (span.type == nil && span.tokens.count > 1)
  }

  private func pronoun(at act: Int, _ sentence: Range<Int>) -> Pronoun? {
    if isPersonal(act + 1), text.isWord(act + 1, "him") || text.means(act + 2, .holdings) {
      return .person
    }
    var be = act - 1
    while be > max(sentence.lowerBound, act - 4), !text.classes(be).contains(.passiveBe) { be -= 1 }
    guard text.classes(be).contains(.passiveBe), be > sentence.lowerBound else { return nil }
    let start = sentence.lowerBound
    if be - start <= 2, text.isWord(start, "he") || text.isWord(start, "she") { return .person }
    guard text.isWord(start, "the"), be == start + 2, !text.isCapital(start + 1) else { return nil }
    return text.means(start + 1, .firm) || text.isWord(start + 1, "carrier") ? .firm : nil
  }

  private func isPersonal(_ index: Int) -> Bool {
    text.isWord(index, "him") || text.isWord(index, "his") || text.isWord(index, "her")
  }
}
