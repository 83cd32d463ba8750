import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the hits of a search: kind, title, what matched and why.
  mutating func drawHits(_ search: SearchState, _ state: BrowserState, in pane: Rectangle) {
    guard !search.hits.isEmpty else {
      drawSentences(search.emptySentences, in: pane)
      return
    }
    drawRows(search.hits.count, from: search.top, selected: search.selected, state, in: pane) {
      $0.drawHit(search.hits[$1], row: $2, in: pane)
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
    let isAnother = hit.matched != hit.title && !hit.matched.isEmpty
    if isAnother { why.append(hit.matched) }
    if !hit.caption.isEmpty { why.append(hit.caption) }
    why += hit.why
    let room = end - column
    let most = room >= 40 ? room * 6 / 10 : max(0, room)
    let titleWidth =
      TextWidth.exceeds(hit.title, columns: most) ? most : TextWidth.width(of: hit.title)
    drawFitted(hit.title, row: row, column: column, width: titleWidth, style: Style(.title, .bold))
    let titleColumn = column
    column += titleWidth + 2
    drawFitted(
      why.joined(separator: " · "), row: row, column: column, width: end - column,
      style: Style(.muted))
    // In a narrow pane a long title leaves no column for what stands behind it.
    let place = isAnother ? column..<max(column, end) : titleColumn..<(titleColumn + titleWidth)
    highlight(hit.marks, of: hit.matched, row: row, in: place)
  }

  /// Gives the marked parts of a text that was drawn at the beginning of some columns the colour of a match.
  private mutating func highlight(
    _ marks: [ByteRange], of text: String, row: Int, in columns: Range<Int>
  ) {
    let bytes = Array(text.utf8)
    func column(_ offset: Int) -> Int {
      columns.lowerBound
        + TextWidth.width(of: String(decoding: bytes.prefix(offset), as: UTF8.self))
    }
    for mark in marks {
      let start = column(mark.start)
      // Of a text that was cut off the last column is the sign of it.
      guard start < columns.upperBound - 1 else { return }
      let marked = start..<max(start, min(column(mark.end), columns.upperBound))
      restyle(row: row, columns: marked) { Style(.match, $0.attributes.union(.underline)) }
    }
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
    if let nearest = results?.nearest, !nearest.isEmpty {
      return [("No hits for “\(query)”. The nearest:", .warning)]
        + nearest.map { ("  \($0)", .entity) }
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
