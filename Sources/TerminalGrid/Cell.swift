/// One place of a grid.
package struct Cell: Hashable, Sendable {
  /// One glyph of at most five code points; empty in the second column of a wide one.
  package private(set) var text: String
  package internal(set) var style: Style
  /// The columns that the glyph takes: 1 or 2; 0 in the second column of a wide one.
  package private(set) var width: Int8

  /// Whether this is the second column of a wide glyph.
  package var isContinuation: Bool { width == 0 }

  /// A space.
  static func blank(_ style: Style) -> Cell { Cell(text: " ", style: style, width: 1) }

  /// The second column of a wide glyph.
  static func continuation(_ style: Style) -> Cell { Cell(text: "", style: style, width: 0) }

  /// A glyph in a style.
  init(_ glyph: Glyph, style: Style) {
    self.init(text: glyph.text, style: style, width: Int8(glyph.width))
  }

  private init(text: String, style: Style, width: Int8) {
    self.text = text
    self.style = style
    self.width = width
  }
}
