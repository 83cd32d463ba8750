/// The size of a screen in cells.
package struct GridSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// A size; less than one cell a side counts as one.
  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }
}
