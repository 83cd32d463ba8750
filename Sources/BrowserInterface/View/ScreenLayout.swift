import TerminalGrid

/// A part of the screen.
struct Rectangle: Hashable, Sendable {
  var row: Int
  var column: Int
  var rows: Int
  var columns: Int

  /// Whether a place lies inside.
  func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < self.row + rows && column >= self.column
      && column < self.column + columns
  }
}

/// Where everything stands on a screen of some size.
struct ScreenLayout: Sendable {
  /// The row of the breadcrumb, where there is room for it.
  private(set) var header: Int?
  /// Everything between header and status.
  private(set) var body: Rectangle
  private(set) var list: Rectangle?
  private(set) var detail: Rectangle?
  /// The column between the panes when they stand side by side, the row between them when stacked.
  private(set) var divider: Rectangle?
  private(set) var status: Int?
  private(set) var footer: Int?

  /// From 120 columns on the panes stand side by side, from 60 on stacked, below one at a time.
  init(size: GridSize, share: Int, isZoomed: Bool, focus: BrowserState.Pane) {
    let rows = size.rows
    var body = Rectangle(row: 0, column: 0, rows: rows, columns: size.columns)
    self.body = body
    if rows >= 4 {
      header = 0
      body.row = 1
      body.rows -= 1
    }
    if rows >= 5 {
      footer = rows - 1
      body.rows -= 1
    }
    if rows >= 3 {
      body.rows -= 1
      status = body.row + body.rows
    }
    self.body = body
    if size.columns >= 120, !isZoomed {
      splitColumns(body, share: share)
    } else if size.columns >= 60, body.rows >= 6, !isZoomed {
      splitRows(body, share: share)
    } else if focus == .list {
      list = body
    } else {
      detail = body
    }
  }

  private mutating func splitColumns(_ body: Rectangle, share: Int) {
    let left = body.columns * share / 100
    list = Rectangle(row: body.row, column: 0, rows: body.rows, columns: left)
    divider = Rectangle(row: body.row, column: left, rows: body.rows, columns: 1)
    detail = Rectangle(
      row: body.row, column: left + 1, rows: body.rows, columns: body.columns - left - 1)
  }

  private mutating func splitRows(_ body: Rectangle, share: Int) {
    let above = max(2, min(body.rows - 3, body.rows * share / 100))
    list = Rectangle(row: body.row, column: 0, rows: above, columns: body.columns)
    divider = Rectangle(row: body.row + above, column: 0, rows: 1, columns: body.columns)
    detail = Rectangle(
      row: body.row + above + 1, column: 0, rows: body.rows - above - 1, columns: body.columns)
  }
}

extension BrowserState {
  /// Where everything stands now.
  var layout: ScreenLayout {
    ScreenLayout(size: size, share: listShare, isZoomed: isZoomed, focus: focus)
  }
}
