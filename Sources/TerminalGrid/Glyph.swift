/// What one place on the screen shows: a scalar with the marks that stand on it, or a visible mark.
package struct Glyph: Hashable, Sendable {
  /// At most five code points, none of them hostile.
  package var text: String
  /// 1 or 2 columns; a mark such as `⟨U+202E⟩` is several glyphs of one column.
  package var width: Int
  /// The bytes of the text that it stands for. All glyphs of one mark stand for the same bytes.
  package var bytes: Range<Int>
  /// Whether it shows something that cannot be shown as itself.
  package var isMark: Bool
}
