/// A screen of cells. Text comes in through `draw` alone, which lets no hostile scalar into a cell.
package struct Grid: Hashable, Sendable {
  package let size: GridSize
  /// Whether the terminal shows ASCII alone: a wider glyph becomes `?` for each of its columns.
  package let isASCII: Bool
  /// Where the hardware cursor stands; `nil` hides it.
  package var cursor: GridPosition?
  private var cells: [Cell]

  /// A blank grid.
  package init(size: GridSize, isASCII: Bool = false) {
    self.size = size
    self.isASCII = isASCII
    cells = Array(repeating: .blank(.text), count: size.columns * size.rows)
  }

  /// The cell at a place; a place outside reads as a blank one.
  package subscript(row: Int, column: Int) -> Cell {
    contains(row: row, column: column) ? cells[row * size.columns + column] : .blank(.text)
  }

  /// Whether a place lies inside.
  package func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Draws text from a place to the right, cut at `limit` columns and at the grid's edge.
  ///
  /// A wide glyph that has no room for both its columns is left out. Returns the columns that were
  /// drawn. O(drawn glyphs), however long the text is.
  @discardableResult
  package mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int = .max, style: Style = .text
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns, limit > 0 else { return 0 }
    let end = column + min(limit, size.columns - column)
    var at = column
    var isFull = false
    var text = text
    text.withUTF8 { bytes in
      var reader = GlyphReader(bytes)
      while !reader.isAtEnd, !isFull {
        reader.next { glyph in
          isFull = isFull || at + glyph.width > end
          if !isFull { place(glyph, row: row, column: &at, style: style) }
        }
      }
    }
    if isFull, at > column { dropJoiner(row: row, column: at - 1) }
    return at - column
  }

  private mutating func place(_ glyph: Glyph, row: Int, column: inout Int, style: Style) {
    var style = style
    if glyph.isMark { style = Style(.hostile, style.attributes) }
    if isASCII, glyph.text.utf8.count > 1 || glyph.text.utf8.first.map({ $0 > 0x7E }) ?? false {
      for _ in 0..<glyph.width {
        let stand = Glyph(
          text: Self.asciiForm(glyph.text), width: 1, bytes: glyph.bytes, isMark: true)
        put(Cell(stand, style: style), row: row, column: column)
        column += 1
      }
      return
    }
    put(Cell(glyph, style: style), row: row, column: column)
    if glyph.width == 2 { put(.continuation(style), row: row, column: column + 1) }
    column += glyph.width
  }

  /// The ASCII form of a mark's brackets and of the signs that the interface draws; `?` for the rest.
  private static func asciiForm(_ text: String) -> String {
    switch text {
    case "⟨": "<"
    case "⟩": ">"
    case "…": "~"
    case "│": "|"
    case "─": "-"
    case "·": "-"
    case "–", "—", "−": "-"
    case "‘", "’": "'"
    case "“", "”": "\""
    case "●": "o"
    case "★": "*"
    case "▌", "›": ">"
    case "▏": "|"
    case "✓": "+"
    case "✗": "x"
    case "\u{A0}": " "
    default: "?"
    }
  }

  /// Puts a cell, and blanks the other half of any wide glyph that it covers in part.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.isContinuation, !cell.isContinuation, column > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if old.width == 2, column + 1 < size.columns { cells[index + 1] = .blank(old.style) }
    cells[index] = cell
  }

  /// A joiner whose second letter was cut off joins nothing any more.
  private mutating func dropJoiner(row: Int, column: Int) {
    let index = row * size.columns + column
    guard let last = cells[index].text.unicodeScalars.last, HostileText.isJoiner(last) else {
      return
    }
    var glyph = String.UnicodeScalarView(cells[index].text.unicodeScalars)
    glyph.removeLast()
    cells[index] = Cell(
      Glyph(text: String(glyph), width: 1, bytes: 0..<0, isMark: false), style: cells[index].style)
  }

  /// Blanks columns of a row in a style; columns outside are left out.
  package mutating func fill(row: Int, columns: Range<Int>, style: Style = .text) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      put(.blank(style), row: row, column: column)
    }
  }

  /// Gives columns of a row another role, their attributes kept; their text stays.
  package mutating func restyle(row: Int, columns: Range<Int>, _ change: (Style) -> Style) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      let index = row * size.columns + column
      cells[index].style = change(cells[index].style)
    }
  }

  /// The cells of a row, left to right.
  package func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of every row, without trailing spaces: what `browse --script` prints.
  package var rows: [String] {
    (0..<size.rows).map { row in
      var text = ""
      var trimmed = ""
      for cell in cells(ofRow: row) {
        text += cell.text
        if cell.text != " " { trimmed = text }
      }
      return trimmed
    }
  }
}
