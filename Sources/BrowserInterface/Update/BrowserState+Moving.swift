import SanctionsModel

extension BrowserState {
  /// Moves the focused pane's cursor.
  mutating func move(_ action: Action) {
    let height = max(1, (focus == .list ? layout.list : layout.detail)?.rows ?? 1)
    switch action {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .halfPageDown: move(by: max(1, height / 2))
    case .halfPageUp: move(by: -max(1, height / 2))
    case .pageDown: move(by: max(1, height - 1))
    case .pageUp: move(by: -max(1, height - 1))
    case .first: move(by: -(.max / 2))
    case .last: move(by: .max / 2)
    default: break
    }
  }

  /// Moves the focused pane's cursor by lines; it stops at the ends.
  mutating func move(by lines: Int) {
    if focus == .detail {
      moveInPage(by: lines)
    } else if search != nil {
      moveHit(by: lines)
    } else if let review {
      screening?.select(review.selected + lines)
    } else {
      list.select(list.selected + lines)
    }
  }

  /// Moves the cursor among the hits.
  mutating func moveHit(by lines: Int) {
    guard let count = search?.hits.count, let selected = search?.selected else { return }
    search?.selected = max(0, min(selected + lines, count - 1))
    guard focus == .detail, let item = listItem, page?.item != item else { return }
    // From the details, the next hit comes up there at once.
    previewed = item
    page = Page(item)
  }

  private mutating func moveInPage(by lines: Int) {
    guard let page else { return }
    let target = max(0, page.cursor + lines)
    self.page?.ensure(rows: target == .max / 2 + page.cursor ? .max : target + 1)
    let known = self.page?.layout?.knownRows ?? 1
    self.page?.go(to: min(target, max(0, known - 1)))
  }

  /// Goes to the next or previous entity in the text; without any there, to the next line that opens one.
  mutating func moveEntity(by step: Int) {
    guard let page, let layout = page.layout else { return }
    focus = .detail
    let spots = layout.spots
    if spots.isEmpty {
      moveToOpening(by: step, in: layout)
      return
    }
    let next = page.spot.map { $0 + step } ?? firstSpot(by: step, in: layout, from: page.cursor)
    guard spots.indices.contains(next) else {
      say(step > 0 ? "No further entity in the text." : "No earlier entity in the text.")
      return
    }
    let row = self.page?.row(ofByte: spots[next].range.lowerBound) ?? 0
    self.page?.go(to: row)
    self.page?.spot = next
  }

  /// The spot nearest to a row in one direction.
  private func firstSpot(by step: Int, in layout: PageLayout, from row: Int) -> Int {
    let line = row - layout.rows.count
    guard layout.text.lines.indices.contains(line) else { return step > 0 ? 0 : -1 }
    let place = layout.text.lines[line]
    let spots = layout.spots
    return step > 0
      ? spots.firstIndex { $0.range.lowerBound >= place.lowerBound } ?? spots.count
      : spots.lastIndex { $0.range.lowerBound < place.lowerBound } ?? -1
  }

  /// Whether the pane shows, as it stands, a row and all lines below it that open the same.
  private func isWholeInView(_ row: Int, of layout: PageLayout) -> Bool {
    let item = layout.rows[row].opens
    let end = layout.rows[row...].firstIndex { $0.opens != item } ?? layout.rows.count
    let top = page?.top ?? 0
    return row >= top && end <= top + (self.layout.detail?.rows ?? 0)
  }

  private mutating func moveToOpening(by step: Int, in layout: PageLayout) {
    var row = page?.cursor ?? 0
    let here = layout.opens(onRow: row)
    // Lines that follow each other and open the same are one thing.
    while layout.rows.indices.contains(row), layout.rows[row].opens == here { row += step }
    while layout.rows.indices.contains(row), layout.rows[row].opens == nil { row += step }
    if layout.rows.indices.contains(row) {
      while row > 0, layout.rows[row - 1].opens == layout.rows[row].opens { row -= 1 }
      let isInView = isWholeInView(row, of: layout)
      page?.go(to: row, atTop: !isInView)
      return
    }
    say("Nothing further can be opened here.")
  }
}
