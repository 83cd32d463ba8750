import Testing

@testable import TerminalGrid

@Suite struct GridTests {
  private func drawn(_ text: String, columns: Int, column: Int = 0, ascii: Bool = false) -> String {
    var grid = Grid(size: GridSize(columns: columns, rows: 1), isASCII: ascii)
    grid.draw(text, row: 0, column: column)
    return grid.rows[0]
  }

  @Test("A wide glyph that has room for one column alone is left out")
  func wideAtTheEdge() {
    #expect(drawn("한국어", columns: 5) == "한국")
    #expect(drawn("a한", columns: 2) == "a")
  }

  @Test("Drawing over half of a wide glyph blanks its other half")
  func halves() {
    var grid = Grid(size: GridSize(columns: 4, rows: 1))
    grid.draw("한국", row: 0, column: 0)
    grid.draw("x", row: 0, column: 1)
    #expect(grid.rows == [" x국"])
    grid.draw("y", row: 0, column: 2)
    #expect(grid.rows == [" xy"])
    #expect(!grid[0, 3].isContinuation)
  }

  @Test("Marks stand on their letter, at most five code points a cell, the rest cut visibly")
  func clusters() {
    var grid = Grid(size: GridSize(columns: 10, rows: 1))
    grid.draw("e\u{301}a", row: 0, column: 0)
    #expect(grid[0, 0].text == "e\u{301}")
    #expect(grid[0, 1].text == "a")
    grid.draw("z" + String(repeating: "\u{300}", count: 50) + "!", row: 0, column: 0)
    #expect(grid[0, 0].text.unicodeScalars.count == 5)
    #expect(grid[0, 1].text == "…")
    #expect(grid[0, 2].text == "!")
  }

  @Test("Emoji that are joined are drawn as their parts, in step with the terminal's count")
  func emoji() {
    #expect(drawn("👩\u{200D}💻!", columns: 9) == "👩💻!")
    #expect(TextWidth.width(of: "👩\u{200D}💻!") == 5)
  }

  @Test("A mark without a letter stands on a dotted circle")
  func loneMark() { #expect(drawn("\u{301}x", columns: 5) == "◌\u{301}x") }

  @Test("An ASCII grid holds ASCII alone")
  func ascii() {
    #expect(drawn("│é한…\u{202E}", columns: 20, ascii: true) == "|???~<U+202E>")
  }

  @Test("Drawing outside changes nothing")
  func outside() {
    var grid = Grid(size: GridSize(columns: 2, rows: 1))
    let before = grid
    grid.draw("x", row: 1, column: 0)
    grid.draw("x", row: 0, column: 2)
    grid.draw("x", row: -1, column: 0)
    grid.draw("x", row: 0, column: 0, limit: 0)
    grid.fill(row: 4, columns: 0..<9)
    #expect(grid == before)
    grid.fill(row: 0, columns: -3..<9, style: Style(.footer))
    #expect(grid[0, 1].style == Style(.footer))
  }

  @Test("A joiner whose second letter is cut off is dropped")
  func cutJoiner() { #expect(drawn("ب\u{200D}ب", columns: 1) == "ب") }

  @Test("A million letters are drawn no further than the row is wide", .timeLimit(.minutes(1)))
  func longText() {
    let text = String(repeating: "x", count: 1_000_000)
    var grid = Grid(size: GridSize(columns: 80, rows: 1))
    for _ in 0..<100 { grid.draw(text, row: 0, column: 0) }
    #expect(grid.rows[0].count == 80)
  }
}
