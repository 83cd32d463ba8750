import SanctionsModel
import TerminalGrid

extension PageLayout {
  /// The dated actions about a subject, the newest first, a heading for each year; `actions` are all that
  /// are known, oldest first.
  init(timeline actions: [SanctionsModel.Action], of subject: TimelineSubject, columns: Int) {
    var writer = PageWriter(columns: columns)
    let shown = subject.actions(among: actions)
    writer.paragraph(subject.title(among: actions), .title, .bold, limit: 3)
    writer.timelineSummary(shown)
    var year: String?
    for action in shown.reversed() {
      let next = String(action.date.iso.prefix(4))
      if next != year {
        let count = shown.filter { $0.date.iso.hasPrefix(next) }.count
        writer.heading(next, count: count)
        year = next
      }
      writer.timelineAction(action, of: subject)
    }
    self.init(columns: columns, rows: writer.rows)
  }
}

extension TimelineSubject {
  /// The actions that belong to the subject.
  fileprivate func actions(among actions: [SanctionsModel.Action]) -> [SanctionsModel.Action] {
    switch self {
    case .everything: return actions
    case .entity(let id):
      return actions.filter { $0.members.contains { $0.entity.id == id } }
    case .announcement:
      guard let authority = authority(among: actions) else { return actions }
      return actions.filter { $0.authority == authority }
    }
  }

  private func authority(among actions: [SanctionsModel.Action]) -> String? {
    guard case .announcement(let id, let named) = self else { return nil }
    let own = actions.first { $0.announcements.contains(id) }?.authority ?? ""
    return own.isEmpty ? named : own
  }

  fileprivate func title(among actions: [SanctionsModel.Action]) -> String {
    if case .entity(let id) = self {
      let name = actions.lazy.flatMap(\.members).first { $0.entity.id == id }?.entity.name
      return "Timeline of \(name ?? id)"
    }
    let authority = authority(among: actions) ?? ""
    return authority.isEmpty ? "Timeline of all authorities" : "Timeline of \(authority)"
  }
}

extension PageWriter {
  /// How many actions there are, from when to when; what the archive does not hold is not told.
  fileprivate mutating func timelineSummary(_ actions: [SanctionsModel.Action]) {
    guard let first = actions.first, let last = actions.last else {
      paragraph("No notice in the archive reports an action of this.", .muted)
      return
    }
    let count = BrowserState.counted(actions.count, "action", "actions")
    let span = first.date == last.date ? "" : "\(first.date.iso) to "
    paragraph("\(count) in the archive's notices, \(span)\(last.date.iso)", .muted)
  }

  /// One action: its date and what it changed; below, whom by type, and the programmes.
  fileprivate mutating func timelineAction(
    _ action: SanctionsModel.Action, of subject: TimelineSubject
  ) {
    let opens = action.announcements.first.map { Item.announcement($0) }
    var spans = [Span(action.date.iso + "  ", .date)]
    var members = action.members
    if case .entity(let id) = subject {
      members = members.filter { $0.entity.id == id }
      let others = Set(action.members.map(\.entity.id)).count - 1
      spans += members.map { Span($0.change.word + " ", $0.change.role, .bold) }
      spans.append(Span(others > 0 ? "with \(others) more" : "alone", .muted))
    } else {
      for kind in [ChangeKind.designation, .amendment, .delisting] {
        let count = members.filter { $0.change == kind }.count
        if count > 0 { spans.append(Span("\(count) \(kind.word)  ", kind.role, .bold)) }
      }
    }
    let trailing = action.authority.isEmpty ? [] : [Span(action.authority, .source)]
    line(PageRow(spans: spans, trailing: trailing, opens: opens))
    var words = EntityType.allCases.compactMap { type in
      let count = Set(members.filter { $0.entity.type == type }.map(\.entity.id)).count
      return count > 0 ? "\(count) \(type.word(count))" : nil
    }.joined(separator: ", ")
    var tags: [String] = []
    for tag in members.flatMap(\.programmes) where !tags.contains(tag) { tags.append(tag) }
    if !tags.isEmpty { words += " · " + tags.joined(separator: " ") }
    paragraph(words, .muted, indent: min(12, width / 4), limit: 2, opens: opens)
  }
}
