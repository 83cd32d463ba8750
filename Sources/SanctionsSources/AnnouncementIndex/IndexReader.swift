import SanctionsModel

/// Gathers an index's rows into announcements, one a URL, in the order of their first rows.
struct IndexReader {
  private struct Item {
    var url: String
    var titles: [String]
    var published: PartialDate?
    var names: [String] = []
    var known: Set<String> = []
  }

  private let columns: IndexColumns
  private var items: [Item] = []
  private var places: [String: Int] = [:]
  private var refused = 0
  private var diagnostics: [Diagnostic] = []

  /// A reader of rows with these columns.
  init(_ columns: IndexColumns) { self.columns = columns }

  /// The announcements read so far.
  var batch: AnnouncementBatch {
    let texts = items.map { item in
      PublishedText(
        indexed: item.titles.joined(separator: "; "), names: item.names, published: item.published,
        url: item.url)
    }
    return AnnouncementBatch(texts, refused: refused, diagnostics: diagnostics)
  }

  /// Reads one row; one without a URL or with another number of columns is refused.
  mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
    let cells = line.split(separator: 9, omittingEmptySubsequences: false).map(Self.text)
    guard cells.count == columns.count, !cells[columns.url].isEmpty else {
      refused += 1
      note("row refused: it has \(cells.count) columns of \(columns.count), or no URL", number)
      return
    }
    let place = place(of: cells, number)
    let (title, name) = (cells[columns.title], cells[columns.name])
    if !title.isEmpty, !items[place].titles.contains(title) {
      if !items[place].titles.isEmpty {
        note("the page has another title before; both are kept", number)
      }
      items[place].titles.append(title)
    }
    if !name.isEmpty, items[place].known.insert(name).inserted { items[place].names.append(name) }
  }

  private mutating func place(of cells: [String], _ number: Int) -> Int {
    let url = cells[columns.url]
    let written = cells[columns.date]
    let date = PartialDate(iso: written)
    if date == nil, !written.isEmpty {
      note("\"\(written)\" is no ISO date and was left out", number)
    }
    if let place = places[url] {
      if let date, let held = items[place].published, date != held {
        note("the page has another date before, \(held.iso), which is kept", number)
      }
      items[place].published = items[place].published ?? date
      return place
    }
    places[url] = items.count
    items.append(Item(url: url, titles: [], published: date))
    return items.count - 1
  }

  private mutating func note(_ message: String, _ line: Int) {
    diagnostics.append(Diagnostic(message, line: line))
  }

  /// A cell's text without white space at its ends; breaks within it would part a name's line.
  private static func text(_ cell: ArraySlice<UInt8>) -> String {
    let words = cell.map { $0 < 32 ? 32 : $0 }.split(separator: 32)
    return String(decoding: Array(words.joined(separator: [32])), as: UTF8.self)
  }
}
