import SanctionsModel
import TerminalGrid

/// A reading as people read it: facts in aligned rows, each with the words that prove it.
struct ReadingReport {
  let reading: Reading
  let text: PublishedText

  /// The facts on aligned lines.
  var lines: [String] { TextColumns.rows(rows) }

  /// The facts, a label and a text each.
  var rows: [(String, String)] {
    var rows: [(String, String)] = [
      ("title", reading.title ?? text.title ?? "none"), ("kind", reading.kind.rawValue),
    ]
    if let date = reading.published ?? text.published { rows.append(("published", date.iso)) }
    if let authority = reading.authority { rows.append(("authority", authority.name)) }
    rows += reading.counts.map { count in
      let bound = count.bound == .exact ? "" : " (\(count.bound.rawValue))"
      let words = count.evidence.map(quote).joined(separator: ", ")
      return ("count", "\(count.words)\(bound)  \(words)")
    }
    rows += reading.dates.map { ("date", "\($0.from)\($0.to == $0.from ? "" : " to \($0.to)")") }
    if let weekday = reading.weekday { rows.append(("weekday", weekday.day.rawValue)) }
    rows += reading.programmes.map { ("programme", "\($0.tag)  \(quote($0.evidence))") }
    rows += reading.legalAuthorities.map { ("authority for it", $0.name) }
    rows += reading.names.map { ($0.role.rawValue, $0.text) }
    rows += reading.entries.map { entry in
      let change = entry.change.map { "\($0.rawValue)  " } ?? ""
      return (entry.type.rawValue, change + entry.name + TextColumns.tags(entry.programmes))
    }
    rows += reading.diagnostics.map { ("note", $0.message) }
    return rows
  }

  /// The actions and links on aligned lines.
  func linkLines(
    _ links: [AnnouncementDetail.ReviewedLink], actions: [ActionMatch], unlinked: [UnlinkedName]
  ) -> [String] {
    [""] + TextColumns.rows(linkRows(links, actions: actions, unlinked: unlinked))
  }

  /// The actions and links, a row each.
  func linkRows(
    _ links: [AnnouncementDetail.ReviewedLink], actions: [ActionMatch], unlinked: [UnlinkedName]
  ) -> [(String, String)] {
    var rows: [(String, String)] = []
    for action in actions {
      rows.append(
        ("action", "\(action.date)  \(action.authority)\(TextColumns.tags(action.programmes))"))
      rows += action.reasons.map { ("", $0) }
    }
    for item in links {
      let link = item.link
      let percent = Int((link.confidence * 100).rounded())
      rows.append(
        (
          link.kind.rawValue,
          "\(percent) %  \(link.entity.name)\(TextColumns.tags(link.entity.programmes))  \(link.entity.id)"
        ))
    }
    if links.isEmpty { rows.append(("links", "none")) }
    for name in unlinked {
      let rest = name.candidates.map { "\($0.name)  \($0.id)" }
      rows.append((rest.isEmpty ? "on no list here" : "not linked", name.text))
      rows += rest.map { ("", "may be \($0)") }
    }
    return rows
  }

  private func quote(_ range: ByteRange) -> String {
    let bytes = text.body.utf8.dropFirst(range.start).prefix(range.count)
    return "“\(String(decoding: bytes, as: UTF8.self).replacing("\n", with: " "))”"
  }
}
