import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the hits of a search: kind, title, what matched and why.
  mutating func drawHits(_ search: SearchState, _ state: BrowserState, in pane: Rectangle) {
    guard !search.hits.isEmpty else {
      drawSentences(search.emptySentences, in: pane)
      return
    }
    for line in 0..<pane.rows {
      let index = search.top + line
      guard index < search.hits.count else { break }
      drawHit(search.hits[index], row: pane.row + line, in: pane)
      if index == search.selected {
        mark(row: pane.row + line, in: pane, isActive: state.focus == .list)
      }
    }
  }

  private mutating func drawHit(_ hit: SearchHit, row: Int, in pane: Rectangle) {
    var column = pane.column + (pane.columns > 1 ? 1 : 0)
    let end = pane.column + pane.columns
    if pane.columns >= 24 {
      let isEntity = hit.kind == .entity
      draw(
        isEntity ? "party" : "news", row: row, column: column, limit: 5,
        style: Style(isEntity ? .entity : .source))
      column += 7
    }
    var why = [String]()
    if hit.matched != hit.title, !hit.matched.isEmpty { why.append(hit.matched) }
    if !hit.caption.isEmpty { why.append(hit.caption) }
    why += hit.why
    let room = end - column
    let most = room >= 40 ? room * 6 / 10 : room
    let titleWidth =
      TextWidth.exceeds(hit.title, columns: most) ? most : TextWidth.width(of: hit.title)
    drawFitted(hit.title, row: row, column: column, width: titleWidth, style: Style(.title, .bold))
    column += titleWidth + 2
    drawFitted(
      why.joined(separator: " · "), row: row, column: column, width: end - column,
      style: Style(.muted))
  }
}

extension SearchState {
  /// What stands in place of hits.
  fileprivate var emptySentences: [(String, ColourRole)] {
    if let error {
      return [("Column \(error.position + 1): expected \(error.expected).", .error)]
    }
    if isUnderWay { return [("Searching…", .muted)] }
    if hidden > 0 {
      return [
        ("No visible hit for “\(query)”: the filter “\(filter)” hides \(hidden).", .warning),
        ("f changes the filter; Esc ends the search, then the filter.", .muted),
      ]
    }
    return [
      ("No hits for “\(query)”.", .warning),
      (
        "Fewer words find more. Typing errors, accents, scripts and word order are forgiven.",
        .muted
      ),
    ]
  }
}
