import SanctionsModel
import TerminalGrid

extension PageLayout {
  /// A screened customer: what the file says of them, then each hit with what decides it.
  init(screened result: ScreeningResult, cards: [String: EntityCard], columns: Int) {
    var writer = PageWriter(columns: columns)
    writer.customerHead(result.party)
    writer.hits(result.hits, cards)
    self.init(columns: columns, rows: writer.rows)
  }
}

extension PageWriter {
  /// How many identifiers of an entity are shown: its card has them all.
  private static let mostIdentifiers = 4

  fileprivate mutating func customerHead(_ party: ScreenedParty) {
    paragraph(party.name, .title, .bold, limit: 3)
    var facts = ["line \(BrowserState.grouped(party.line))", party.id, party.type?.word ?? ""]
    if let birth = party.birth { facts.append("born \(birth.iso)") }
    facts.append(party.countries.map { Country.coded($0)?.name ?? $0 }.joined(separator: ", "))
    paragraph(facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted, limit: 2)
  }

  fileprivate mutating func hits(_ hits: [ScreeningHit], _ cards: [String: EntityCard]) {
    let decided = [(LinkReview.accepted, "accepted"), (.rejected, "rejected")].compactMap {
      review, word in
      let count = hits.filter { $0.decision.review == review }.count
      return count > 0 ? "\(count) \(word)" : nil
    }
    heading("Hits", count: hits.count, remark: decided.joined(separator: " · "), .entities)
    for (index, hit) in hits.enumerated() {
      if index > 0 { blank() }
      self.hit(hit, cards[hit.entity.id], index: index)
    }
  }

  /// One hit: the entity with score and decision on a line; below it what decides, the user's note first.
  private mutating func hit(_ hit: ScreeningHit, _ card: EntityCard?, index: Int) {
    let rejected = hit.decision.review == .rejected
    let role: ColourRole =
      rejected ? .muted : hit.decision.review == .accepted ? .designated : .entity
    let mark = hit.decision.review.map { $0 == .accepted ? "✓" : "✗" } ?? " "
    var trailing = [Span(Self.leftPadded(hit.score.percent, to: 6), .confidence)]
    if width >= 30 { trailing.insert(Span(" " + hit.entity.type.word, .muted), at: 0) }
    line(
      PageRow(
        spans: [Span(mark + " ", .confidence), Span(hit.entity.name, role, .bold)],
        trailing: trailing, opens: .entity(hit.entity.id), link: index))
    let target = (opens: Item.entity(hit.entity.id), link: index)
    facts([("Note", hit.decision.note ?? "", .warning)], target)
    facts(
      [
        ("Name met", "\(hit.matched)  (\(hit.quality))", hit.isStrong ? .text : .warning),
        ("Programmes", hit.entity.programmes.joined(separator: " "), .programme),
      ] + Self.deciding(card?.entry), target)
    facts([("Source", Self.source(hit, card), .muted)], target)
    reasons(hit, target)
  }

  private typealias Fact = (label: String, value: String, role: ColourRole)

  private mutating func facts(_ facts: [Fact], _ target: (opens: Item, link: Int)) {
    for fact in facts {
      field(
        "  " + fact.label, fact.value, role: fact.role, labelWidth: Self.labelWidth,
        opens: target.opens, link: target.link)
    }
  }

  /// What of an entry decides whether it is the customer's.
  private static func deciding(_ entry: Entry?) -> [Fact] {
    guard let entry else { return [] }
    var countries: [String] = []
    for country in entry.nationalities + entry.citizenships where !countries.contains(country) {
      countries.append(country)
    }
    var papers = entry.identifiers.prefix(mostIdentifiers).map { identifier in
      let country = identifier.country.map { " (\($0))" } ?? ""
      return "\(identifier.label) \(identifier.value)\(country)"
    }
    let more = entry.identifiers.count - papers.count
    if more > 0 { papers.append("\(more) more") }
    return [
      ("Born", entry.births.map(\.text).joined(separator: "; "), .text),
      ("Nationality", countries.joined(separator: "; "), .text),
      ("Flag", entry.vessel?.flag ?? "", .text),
      ("Identifiers", papers.joined(separator: "; "), .text),
    ]
  }

  private static func source(_ hit: ScreeningHit, _ card: EntityCard?) -> String {
    ((card?.sources ?? []) + [hit.entity.id] + (hit.isListed ? [] : ["delisted"]))
      .joined(separator: " · ")
  }

  /// The reasons for the score: which words met, then a line for each fact that agrees or contradicts.
  private mutating func reasons(_ hit: ScreeningHit, _ target: (opens: Item, link: Int)) {
    // The field of the name that met says already which one it is, and whether it is strong.
    let words = hit.reasons.filter {
      $0.side == .name && !$0.text.hasPrefix("“\(hit.matched)” is ")
    }
    paragraph(
      words.map(\.text).joined(separator: "; "), .muted, indent: 2, opens: target.opens,
      link: target.link)
    for reason in hit.reasons where reason.side != .name {
      let agrees = reason.side == .agrees
      paragraph(
        (agrees ? "+ " : "− ") + reason.text, agrees ? .text : .warning, indent: 2,
        opens: target.opens, link: target.link)
    }
  }
}

extension ScreeningHit {
  /// What kind of name the one that met is.
  fileprivate var quality: String {
    matched == entity.name ? "primary name" : isStrong ? "strong alias" : "weak alias"
  }
}
