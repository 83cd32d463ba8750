import SanctionsModel
import TerminalGrid

/// An item as rows of so many columns: made rows first, then the text, wrapped as far as it was seen.
struct PageLayout: Sendable {
  /// A stretch of the text that is shown in a role, and the entity that it names.
  struct Highlight: Hashable, Sendable {
    var range: Range<Int>
    var role: ColourRole
    var opens: Item?
  }

  /// Where a row stands in the item, whatever the width: the fact of a made row, or a byte of the text.
  enum Anchor: Hashable, Sendable {
    case fact(Int, line: Int)
    case byte(Int)
  }

  let columns: Int
  let rows: [PageRow]
  private(set) var text: WrappedText
  /// The highlighted stretches of the text, in order, without overlap.
  let highlights: [Highlight]
  /// The highlights that name an entity.
  let spots: [Highlight]
  /// The sections that the rows begin.
  let sections: Set<PageSection>
  /// Whether any row or any stretch of the text opens something.
  let opensAnything: Bool

  /// A layout of these rows, and of a text that is wrapped one column short at each side.
  init(columns: Int, rows: [PageRow], text: [UInt8] = [], highlights: [Highlight] = []) {
    self.columns = columns
    self.rows = rows
    self.text = WrappedText(text, columns: max(1, columns - 2))
    self.highlights = highlights
    spots = highlights.filter { $0.opens != nil }
    sections = Set(rows.compactMap(\.section))
    opensAnything = !spots.isEmpty || rows.contains { $0.opens != nil }
  }

  /// How many rows are known so far.
  var knownRows: Int { rows.count + text.lines.count }

  /// Whether all rows are known.
  var isComplete: Bool { text.isComplete }

  /// Knows at least `count` rows, if the item has so many.
  mutating func ensure(rows count: Int) { text.ensure(lines: count - rows.count) }

  /// The row of the text's byte; knows it from then on.
  mutating func row(ofByte offset: Int) -> Int {
    text.ensure(byte: offset)
    return rows.count + text.line(ofByte: offset)
  }

  /// What a row stands for at every width.
  func anchor(ofRow row: Int) -> Anchor {
    if row < rows.count, row >= 0 {
      let fact = rows[row].fact
      let first = rows[...row].firstIndex { $0.fact == fact } ?? row
      return .fact(fact, line: row - first)
    }
    let line = row - rows.count
    return .byte(text.lines.indices.contains(line) ? text.lines[line].lowerBound : 0)
  }

  /// The row that stands for the same as a row of another layout of the item did.
  mutating func row(of anchor: Anchor) -> Int {
    switch anchor {
    case .byte(let offset): return row(ofByte: offset)
    case .fact(let fact, let line):
      guard let first = rows.firstIndex(where: { $0.fact == fact }) else { return 0 }
      let row = first + line
      return rows.indices.contains(row) && rows[row].fact == fact ? row : first
    }
  }

  /// What a row shows, whatever is added to the item or taken from it.
  enum Landmark: Hashable, Sendable {
    case item(Item)
    case section(PageSection)
    case words([String])
    case byte(Int)
  }

  /// What a row shows.
  func landmark(atRow row: Int) -> Landmark {
    guard rows.indices.contains(row) else {
      guard case .byte(let offset) = anchor(ofRow: row) else { return .byte(0) }
      return .byte(offset)
    }
    if let item = rows[row].opens { return .item(item) }
    if let section = rows[row].section { return .section(section) }
    return .words(rows[row].spans.map(\.text))
  }

  /// The row that shows the same as a row did, the nearest to it; the row itself where none does.
  mutating func row(of landmark: Landmark, near row: Int) -> Int {
    if case .byte(let offset) = landmark { return self.row(ofByte: offset) }
    return rows.indices.filter { self.landmark(atRow: $0) == landmark }
      .min { abs($0 - row) < abs($1 - row) } ?? row
  }

  /// The row at which a section begins.
  func row(of section: PageSection) -> Int? { rows.firstIndex { $0.section == section } }

  /// The row of a section that a jump puts the cursor on: its first link or announcement, else its heading.
  func landing(in section: PageSection) -> Int? {
    guard let heading = row(of: section) else { return nil }
    let first = rows[heading...].firstIndex {
      section == .entities ? $0.link != nil : section == .appearances && $0.opens != nil
    }
    return first ?? heading
  }

  /// The highlights that show on a row of the text. O(log n) and what it returns.
  func highlights(onRow row: Int) -> [Highlight] {
    let line = row - rows.count
    guard text.lines.indices.contains(line) else { return [] }
    let range = text.lines[line]
    let first = highlights.indices.firstPlace {
      highlights[$0].range.upperBound > range.lowerBound
    }
    return Array(highlights[first...].prefix { $0.range.lowerBound < range.upperBound })
  }

  /// What Enter opens on a row: its own item, or the first entity that it names.
  func opens(onRow row: Int) -> Item? {
    if rows.indices.contains(row) { return rows[row].opens }
    return highlights(onRow: row).compactMap(\.opens).first
  }
}
