/// One item in the detail pane, with the place where the user stands in it.
struct Page: Sendable {
  let item: Item
  /// The row under the cursor, from 0.
  var cursor = 0
  /// The row at the top of the pane.
  var top = 0
  /// The entity in the text at which `[` and `]` stand, as an index of the layout's spots.
  var spot: Int?
  /// A section to go to as soon as the item is loaded.
  var wanted: PageSection?
  /// The item as rows for the pane's width; `nil` until it is loaded.
  private(set) var layout: PageLayout?

  /// Where cursor and top stood when the user moved last. Other widths and heights shift them, and
  /// the way back must not lose the place.
  private var home: (cursor: PageLayout.Anchor, top: PageLayout.Anchor)?
  private var settledRows = 0

  /// The item's first row.
  init(_ item: Item, wanted: PageSection? = nil) {
    self.item = item
    self.wanted = wanted
  }

  /// What the cursor stood on when the item changed; `nil` while nothing has.
  private var held: PageLayout.Landmark?

  /// Makes the rows anew at the next `settle`: the item has changed.
  mutating func invalidate() {
    if let layout { held = layout.landmark(atRow: cursor) }
    layout = nil
  }

  /// Fits the page into a pane; `make` gives the item's rows for its width, `nil` while it is not loaded.
  mutating func settle(columns: Int, rows: Int, make: (Int) -> PageLayout?) {
    var isMoved = settledRows != rows
    settledRows = rows
    if layout?.columns != columns {
      layout = make(columns)
      isMoved = true
    }
    guard layout != nil else { return }
    if held != nil { returnToLandmark() } else if isMoved { returnHome() }
    goToWanted()
    layout?.ensure(rows: max(cursor, top) + 2 * rows)
    clamp(rows: rows)
    if !isMoved || home == nil { remember() }
  }

  /// Remembers the place as the user's own.
  private mutating func remember() {
    guard let layout else { return }
    home = (layout.anchor(ofRow: cursor), layout.anchor(ofRow: top))
  }

  private mutating func returnHome() {
    guard let home, var layout else { return }
    cursor = layout.row(of: home.cursor)
    top = layout.row(of: home.top)
    self.layout = layout
  }

  /// Follows what the cursor stood on to where it stands now, and the pane with it.
  private mutating func returnToLandmark() {
    guard let held, let row = layout?.row(of: held, near: cursor) else { return }
    self.held = nil
    top = max(0, top + row - cursor)
    cursor = row
    remember()
  }

  private mutating func goToWanted() {
    guard let section = wanted, let row = layout?.row(of: section) else {
      if layout != nil { wanted = nil }
      return
    }
    wanted = nil
    go(to: row, atTop: true)
    cursor = layout?.landing(in: section) ?? row
    remember()
  }

  /// Puts the cursor on a row, and that row at the pane's top if so wished.
  mutating func go(to row: Int, atTop: Bool = false) {
    cursor = row
    spot = nil
    if atTop { top = row }
  }

  /// Knows the page's rows to its end, or `count` of them.
  mutating func ensure(rows count: Int) { layout?.ensure(rows: count) }

  /// The row of a byte of the text.
  mutating func row(ofByte offset: Int) -> Int { layout?.row(ofByte: offset) ?? 0 }

  private mutating func clamp(rows: Int) {
    guard let layout else { return }
    cursor = max(0, min(cursor, layout.knownRows - 1))
    top = max(0, min(top, cursor), cursor - rows + 1)
    if layout.isComplete { top = max(min(top, layout.knownRows - rows), cursor - rows + 1, 0) }
  }
}
