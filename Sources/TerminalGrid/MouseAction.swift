/// A mouse action at a cell, counted from 0 at the top left.
package struct MouseAction: Hashable, Sendable {
  /// What the mouse did.
  package enum Kind: Hashable, Sendable {
    case press, doublePress, release, drag, scrollUp, scrollDown
  }

  package var kind: Kind
  package var column: Int
  package var row: Int

  /// An action at a cell.
  package init(_ kind: Kind, column: Int, row: Int) {
    self.kind = kind
    self.column = column
    self.row = row
  }
}
