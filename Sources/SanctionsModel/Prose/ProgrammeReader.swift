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

  /// How many words of a topic a text needs, and how many of its first tokens are its head.
  private static let (enough, inFirm, head) = (2, 3, 60)

  /// The programmes of the topics that a text which names no programme is about ("hackers", "cartel").
  ///
  /// Where the text is about a country's regime (`isFirm`), its head must name the topic, and often.
  func topics(isFirm: Bool) -> [ProgrammeMention] {
    var tallies: [Int: (count: Int, first: ProseText.Found)] = [:]
    for found in text.found where found.fact.kind == .programmeTopic {
      tallies[found.fact.row, default: (0, found)].count += 1
    }
    return tallies.filter { _, tally in
      let isInHead = tally.first.tokens.lowerBound < Self.head
      if isFirm { return isInHead && tally.count >= Self.inFirm }
      return isInHead || tally.count >= Self.enough
    }
    .map { row, tally in
      ProgrammeMention(tag: Programme.all[row].tag, evidence: text.range(tally.first.tokens))
    }
    .sorted { ($0.evidence, $0.tag) < ($1.evidence, $1.tag) }
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
