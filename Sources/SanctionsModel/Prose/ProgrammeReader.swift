/// Reads the sanctions programmes that prose names: by tag, by words, and by legal authority.
struct ProgrammeReader {
  private let text: ProseText

  /// A reader of a text.
  init(_ text: ProseText) { self.text = text }

  /// Each programme once, at its first mention.
  func programmes(legal: [LegalAuthorityMention]) -> [ProgrammeMention] {
    var mentions = tagged()
    for found in text.found {
      let tag: String
      switch found.fact.kind {
      case .programme: tag = Programme.all[found.fact.row].tag
      case .programmeHeading where isHeading(found): tag = Programme.all[found.fact.row].tag
      default: continue
      }
      mentions.append(ProgrammeMention(tag: tag, evidence: text.range(found.tokens)))
    }
    for mention in legal {
      guard let tag = LegalAuthority.named(mention.name)?.programme else { continue }
      mentions.append(ProgrammeMention(tag: tag, evidence: mention.evidence))
    }
    var seen = Set<String>()
    return mentions.sorted { ($0.evidence, $0.tag) < ($1.evidence, $1.tag) }
      .filter { seen.insert($0.tag).inserted }
  }

  /// Whether a word of sanctions stands behind, or "sanctions on" in front.
  private func isHeading(_ found: ProseText.Found) -> Bool {
    var end = found.tokens.upperBound
    if text.isMark(end, "-"), text.isWord(end + 1, "related") { end += 2 }
    if text.classes(end).meets([.sureSanction, .actWord]) { return true }
    if text.isWord(end, "identifications") || text.isWord(end, "listings")
      || text.isWord(end, "updates")
    {
      return true
    }
    let before = found.tokens.lowerBound - 1
    return (text.isWord(before, "on") || text.isWord(before, "against"))
      && text.isWord(before - 1, "sanctions")
  }

  /// Tags in brackets, such as `[DPRK3]`.
  private func tagged() -> [ProgrammeMention] {
    var mentions: [ProgrammeMention] = []
    for index in text.tokens.indices where text.isMark(index, "[") {
      guard
        let end = (index + 1..<min(index + 8, text.tokens.count)).first(where: {
          text.isMark($0, "]")
        }), end > index + 1
      else { continue }
      let tag = text.text(index + 1..<end)
      guard Programme.named(tag) != nil else { continue }
      mentions.append(ProgrammeMention(tag: tag, evidence: text.range(index + 1..<end)))
    }
    return mentions
  }
}
