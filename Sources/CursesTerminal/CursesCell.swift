import CNcurses
import TerminalGrid

/// Makes ncurses' wide cells from a grid's.
enum CursesCell {
  /// The variation selector that asks for an emoji's coloured form: terminals draw it two columns
  /// wide where the C library counts one, so it is left out.
  private static let emojiSelector: UInt32 = 0xFE0F
  private static let blank: Int32 = 0x20
  private static let replacement: Int32 = 0xFFFD
  /// The geta mark, which stands for a character that cannot be had and takes two columns.
  private static let wideReplacement: Int32 = 0x3013

  /// A cell; one that ncurses refuses becomes a replacement as wide as it.
  static func make(_ cell: Cell, attributes: attr_t, pair: Int16) -> cchar_t {
    var result = cchar_t()
    var all = cell.text.unicodeScalars.makeIterator()
    if let only = all.next(), all.next() == nil, only.value != emojiSelector {
      // Nearly every cell: no array is made for it.
      let character = Int32(bitPattern: only.value)
      if embargo_set_cell(&result, character, attributes, pair) == OK { return result }
    }
    var scalars: [Int32] = cell.text.unicodeScalars.filter { $0.value != emojiSelector }
      .map { Int32(bitPattern: $0.value) }
    if scalars.isEmpty { scalars = [blank] }
    if setcchar(&result, scalars + [0], attributes, pair, nil) != OK {
      let stand = cell.width == 2 ? wideReplacement : replacement
      setcchar(&result, [stand, 0], attributes, pair, nil)
    }
    return result
  }

  /// ncurses' attributes for a style's.
  static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= embargo_bold }
    if attributes.contains(.underline) { result |= embargo_underline }
    if attributes.contains(.reverse) { result |= embargo_reverse }
    if attributes.contains(.dim) { result |= embargo_dim }
    return result
  }
}
