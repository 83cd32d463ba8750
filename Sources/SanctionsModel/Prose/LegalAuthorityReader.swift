/// Reads the orders, resolutions, regulations and statutes that a text names.
struct LegalAuthorityReader {
  private let text: ProseText

  /// A reader of a text.
  init(_ text: ProseText) { self.text = text }

  /// Each legal authority once, at its first mention.
  func legalAuthorities() -> [LegalAuthorityMention] {
    var seen = Set<String>()
    return mentions().filter { seen.insert($0.name).inserted }
  }

  /// Every mention, in the order of the text.
  func mentions() -> [LegalAuthorityMention] {
    var mentions: [LegalAuthorityMention] = []
    for found in text.found where found.fact.kind == .statute {
      mentions.append(
        LegalAuthorityMention(
          name: LegalAuthority.all[found.fact.row].name, evidence: text.range(found.tokens)))
    }
    for index in text.tokens.indices where text.kind(index) == .number {
      if let mention = numbered(index) { mentions.append(mention) }
    }
    return mentions.sorted { ($0.evidence, $0.name) < ($1.evidence, $1.name) }
  }

  private func numbered(_ index: Int) -> LegalAuthorityMention? {
    let value = Int(text.value(index))
    guard value > 0, !text.isMark(index - 1, "(") else { return nil }
    if (10_000...19_999).contains(value), let start = order(index) {
      return LegalAuthorityMention(name: "E.O. \(value)", evidence: text.range(start..<index + 1))
    }
    if (100...2999).contains(value), let start = resolution(index) {
      return LegalAuthorityMention(name: "UNSCR \(value)", evidence: text.range(start..<index + 1))
    }
    return regulation(index)
  }

  /// The first token of "Executive Order 13722" or of the number alone in "E.O.s 13722 and 13810".
  private func order(_ index: Int) -> Int? {
    for step in 1...8 {
      let at = index - step
      if text.isWord(at, "order") || text.isWord(at, "orders") {
        guard text.isWord(at - 1, "executive") else { return nil }
        return step <= 2 ? at - 1 : index
      }
      if text.isWord(at, "e.o") || text.isWord(at, "eo") || text.isWord(at, "e.o.s") {
        return step <= 2 ? at : index
      }
      guard isListed(at) else { return nil }
    }
    return nil
  }

  private func resolution(_ index: Int) -> Int? {
    for step in 1...10 {
      let at = index - step
      if text.isWord(at, "unscr") || text.isWord(at, "unscrs") { return step == 1 ? at : index }
      if text.isWord(at, "resolution") || text.isWord(at, "resolutions") {
        return step <= 2 ? at : index
      }
      guard isListed(at) else { return nil }
    }
    return nil
  }

  /// Whether the token can stand between the word and one of several numbers.
  private func isListed(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    return text.kind(index) == .number || text.classes(index).contains(.conjunction)
      || text.isMark(index, ",") || text.isMark(index, "(") || text.isMark(index, ")")
      || text.isWord(index, "no")
  }

  /// "Council Regulation (EU) 2017/1509", "Council Decision (CFSP) 2016/849".
  private func regulation(_ index: Int) -> LegalAuthorityMention? {
    guard text.isMark(index + 1, "/"), text.tokens.indices.contains(index + 2),
      text.kind(index + 2) == .number
    else { return nil }
    var at = index - 1
    if text.isWord(at, "no") { at -= 1 }
    guard text.isMark(at, ")"), text.isMark(at - 2, "(") else { return nil }
    at -= 3
    guard text.isWord(at, "regulation") || text.isWord(at, "decision") else { return nil }
    if text.isWord(at - 1, "implementing") { at -= 1 }
    if text.isWord(at - 1, "council") { at -= 1 }
    let span = at..<index + 3
    return LegalAuthorityMention(name: text.text(span), evidence: text.range(span))
  }
}
