import TerminalGrid

extension BrowserState {
  /// Takes a mouse action: it selects, opens, scrolls and drags the divider.
  mutating func point(_ action: MouseAction) -> [Effect] {
    switch mode {
    case .help(var help):
      if action.kind == .scrollDown { help.top += 3 }
      if action.kind == .scrollUp { help.top = max(0, help.top - 3) }
      mode = .help(help)
      return []
    case .pasting: return []
    case .hints: mode = .browse
    case .prompt, .browse: break
    }
    switch action.kind {
    case .press: press(at: action)
    case .doublePress:
      press(at: action)
      if isAvailable(.open) { return openSelected() }
    case .release: isDragging = false
    case .drag: drag(to: action)
    case .scrollUp: scroll(by: -3, at: action)
    case .scrollDown: scroll(by: 3, at: action)
    }
    return []
  }

  private func pane(at action: MouseAction) -> (Pane, Rectangle)? {
    if let list = layout.list, list.contains(row: action.row, column: action.column) {
      return (.list, list)
    }
    if let detail = layout.detail, detail.contains(row: action.row, column: action.column) {
      return (.detail, detail)
    }
    return nil
  }

  private mutating func press(at action: MouseAction) {
    if layout.divider?.contains(row: action.row, column: action.column) ?? false {
      isDragging = true
      return
    }
    guard let (pane, rectangle) = pane(at: action) else { return }
    if pane == .detail, case .prompt = mode { mode = .browse }
    focus = pane
    let line = action.row - rectangle.row
    if pane == .detail {
      guard let page, page.top + line < page.layout?.knownRows ?? 0 else { return }
      self.page?.go(to: page.top + line)
    } else if let search {
      if search.top + line < search.hits.count { self.search?.selected = search.top + line }
    } else if let review {
      if review.top + line < review.shown.count { screening?.select(review.top + line) }
    } else if list.top + line < list.total {
      list.select(list.top + line)
    }
  }

  private mutating func drag(to action: MouseAction) {
    guard isDragging, let divider = layout.divider else { return }
    let isUpright = divider.columns == 1 && divider.rows > 1
    let share =
      isUpright
      ? action.column * 100 / size.columns
      : (action.row - (layout.header == nil ? 0 : 1)) * 100 / max(1, size.rows - 3)
    listShare = max(20, min(80, share))
  }

  private mutating func scroll(by lines: Int, at action: MouseAction) {
    guard let (pane, _) = pane(at: action) else { return }
    let before = focus
    focus = pane
    move(by: lines)
    // Scrolling does not take the keys away from the pane that has them, but a list previews.
    if pane == .detail { focus = before }
  }
}
