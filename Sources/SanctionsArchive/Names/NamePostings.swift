import GRDB

/// Which entities stand under each of many texts, by their places in a directory.
struct NamePostings: Sendable {
  private var ranges: [String: Range<Int>] = [:]
  private var places: [Int32] = []

  /// The postings of a query's rows of a text and an entity, in the order of both; `place` gives an entity's place.
  ///
  /// An entity that a text has more than once stands under it once. Linear in the rows.
  init(_ rows: RowCursor, place: [Int64: Int32]) throws {
    var (text, start) = ("", 0)
    while let row = try rows.next() {
      let next: String = row[0]
      guard let entity = place[row[1]] else { continue }
      if next != text {
        keep(text, from: start)
        (text, start) = (next, places.count)
      }
      if places.count == start || places[places.count - 1] != entity { places.append(entity) }
    }
    keep(text, from: start)
  }

  private mutating func keep(_ text: String, from start: Int) {
    if places.count > start { ranges[text] = start..<places.count }
  }

  /// The places of the entities that stand under a text, in ascending order.
  subscript(_ text: String) -> ArraySlice<Int32> {
    ranges[text].map { places[$0] } ?? []
  }
}
