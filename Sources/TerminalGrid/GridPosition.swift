/// A place on a screen, counted from 0 at the top left.
package struct GridPosition: Hashable, Sendable {
  package var row: Int
  package var column: Int

  /// A place.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
