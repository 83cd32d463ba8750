import SanctionsModel
import TerminalGrid

extension PageLayout {
  /// An announcement: its entities by kind of link, then its text with the evidence highlighted.
  init(announcement detail: AnnouncementDetail, columns: Int) {
    var writer = PageWriter(columns: columns)
    writer.announcementHead(detail)
    writer.links(detail)
    writer.unlinked(detail.unlinked)
    writer.alternatives(detail)
    writer.heading("Text", count: nil, .text)
    self.init(
      columns: columns, rows: writer.rows, text: Array(detail.body.utf8),
      highlights: TextHighlights.of(detail))
  }
}

extension PageWriter {
  /// The title, what is known of the announcement, and the user's note.
  fileprivate mutating func announcementHead(_ detail: AnnouncementDetail) {
    let summary = detail.summary
    paragraph(summary.title, .title, .bold, limit: 3)
    var facts = [summary.published?.iso ?? "no date", summary.source, summary.kind.words]
    if let authority = detail.reading.authority?.name, authority != summary.source {
      facts.append(authority)
    }
    if summary.isStarred { facts.append("★ starred") }
    paragraph(facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted)
    if let url = detail.url { paragraph(url, .muted, limit: 1) }
    if let note = detail.note { field("Note", note, role: .warning) }
  }

  /// The linked entities, a section for each kind of link.
  fileprivate mutating func links(_ detail: AnnouncementDetail) {
    if detail.links.isEmpty {
      heading("Entities", count: 0, .entities)
      paragraph(Self.absence(of: detail), .muted)
      return
    }
    var isFirst = true
    for kind in LinkKind.allCases {
      let links = detail.links.enumerated().filter { $0.element.link.kind == kind }
      guard !links.isEmpty else { continue }
      heading(
        kind.heading, count: links.count, role: kind.role,
        remark: Self.remark(on: kind, links.map(\.element)), isFirst ? .entities : nil)
      isFirst = false
      if kind == .inferred { actions(detail.actions, of: links.map(\.element.link)) }
      let shared = kind == .inferred ? Self.sharedReasons(links.map(\.element.link)) : []
      let tags = tagWidth(of: links.map(\.element.link))
      for (index, reviewed) in links {
        link(reviewed, index: index, shared: shared, tagWidth: tags)
      }
    }
  }

  /// Why an announcement has no links.
  private static func absence(of detail: AnnouncementDetail) -> String {
    if detail.unlinked.contains(where: { !$0.candidates.isEmpty }) {
      return "No links: more than one party here may be meant."
    }
    return detail.alternatives.isEmpty
      ? "No links: the archive knows nobody whom this text names or means."
      : "No links: the text names nobody in the archive, and fits no action for sure."
  }

  /// What stands behind a kind's count: that its links are a guess, and how many the user has rejected.
  private static func remark(
    on kind: LinkKind, _ links: [AnnouncementDetail.ReviewedLink]
  ) -> String {
    let rejected = links.filter { $0.review == .rejected }.count
    return [
      kind == .inferred ? "not named in the text" : "", rejected > 0 ? "\(rejected) rejected" : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The actions from which links are inferred, with the reasons that all of these links share.
  private mutating func actions(_ actions: [ActionMatch], of links: [Link]) {
    for action in actions {
      self.action(action, lead: "by the action of")
    }
    let said = Set(actions.flatMap(\.reasons))
    for reason in Self.sharedReasons(links) where !said.contains(reason) {
      paragraph("because " + reason, .muted, indent: 2)
    }
  }

  private mutating func action(_ action: ActionMatch, lead: String) {
    let programmes = action.programmes.joined(separator: " ")
    let parties = action.entities.count == 1 ? "1 party" : "\(action.entities.count) parties"
    let words = [
      "\(lead) \(action.date.iso)", action.authority, programmes, parties,
      action.confidence.percent,
    ]
    paragraph(
      words.filter { !$0.isEmpty }.joined(separator: " · "), .inferred, indent: 1,
      opens: action.announcements.first.map { .announcement($0) })
    for reason in action.reasons { paragraph("because " + reason, .muted, indent: 2) }
  }

  /// Those whom the text designates and whom the archive does not know, and those of whom it knows several.
  fileprivate mutating func unlinked(_ names: [UnlinkedName]) {
    let unknown = names.filter(\.candidates.isEmpty)
    if !unknown.isEmpty {
      heading("Named, on no list here", count: unknown.count)
      for name in unknown { paragraph(name.text, indent: 2) }
    }
    let doubtful = names.filter { !$0.candidates.isEmpty }
    guard !doubtful.isEmpty else { return }
    heading("Named, and not linked for sure", count: doubtful.count)
    for name in doubtful {
      paragraph(name.text, indent: 2)
      for entity in name.candidates {
        let facts = [entity.name] + entity.programmes
        paragraph(
          "may be " + facts.joined(separator: " "), .muted, indent: 4, opens: .entity(entity.id))
      }
    }
  }

  /// The actions that would fit next best, where the text speaks of none for sure.
  fileprivate mutating func alternatives(_ detail: AnnouncementDetail) {
    guard !detail.alternatives.isEmpty, detail.actions.isEmpty else { return }
    heading("Might mean", count: detail.alternatives.count)
    for alternative in detail.alternatives { action(alternative, lead: "an action of") }
  }

  /// One link: name, type, programmes, confidence and review on a line; its own reasons below.
  private mutating func link(
    _ reviewed: AnnouncementDetail.ReviewedLink, index: Int, shared: [String], tagWidth: Int
  ) {
    let link = reviewed.link
    let isSure = link.kind != .inferred && link.confidence >= 0.995
    var trailing: [Span] = []
    if width >= 44 {
      let programmes = link.entity.programmes.joined(separator: " ")
      if !programmes.isEmpty {
        trailing.append(Span(Self.padded(programmes, to: tagWidth), .programme))
      } else {
        trailing.append(Span(String(repeating: " ", count: tagWidth)))
      }
    }
    if width >= 30 { trailing.append(Span(Self.padded(link.entity.type.word, to: 11), .muted)) }
    if !isSure || reviewed.review != nil {
      trailing.append(Span(Self.leftPadded(link.confidence.percent, to: 5), .confidence))
    } else if width >= 44 {
      trailing.append(Span("     "))
    }
    var role = link.kind.role
    var mark = " "
    if let review = reviewed.review {
      mark = review == .accepted ? "✓" : "✗"
      if review == .rejected { role = .muted }
    }
    line(
      PageRow(
        spans: [Span(mark + " ", .confidence), Span(link.entity.name, role, .bold)],
        trailing: trailing, opens: .entity(link.entity.id), link: index))
    let reasons = link.reasons.filter { !shared.contains($0) }
    guard !isSure || link.kind == .mentioned, !reasons.isEmpty else { return }
    paragraph(
      // A sure mention says in one line why; a doubtful link has room for its doubts.
      reasons.joined(separator: "; "), .muted, indent: 4, limit: isSure ? 1 : 3,
      opens: .entity(link.entity.id), link: index)
  }

  /// The columns that hold the programmes of each link whole, a quarter of a line at most.
  private func tagWidth(of links: [Link]) -> Int {
    let longest = links.map { TextWidth.width(of: $0.entity.programmes.joined(separator: " ")) }
      .max()
    return min(max(18, (longest ?? 0) + 2), width / 4)
  }

  /// The reasons that every one of several links gives.
  private static func sharedReasons(_ links: [Link]) -> [String] {
    guard let first = links.first, links.count > 1 else { return [] }
    return first.reasons.filter { reason in links.allSatisfy { $0.reasons.contains(reason) } }
  }
}
