import SanctionsModel
import TerminalGrid

/// Everything that the screen shows, and where the user stands in it.
package struct BrowserState: Sendable {
  /// One of the two panes.
  enum Pane: Sendable { case list, detail }

  var size: GridSize
  /// Whether the terminal shows ASCII alone.
  var isASCII: Bool
  /// The day that the user reads on, against which the age of the data is told; `nil`: unknown.
  var today: PartialDate?
  var keymap: Keymap
  /// The day as of which the archive is shown; `nil`: the present.
  package var asOf: PartialDate?
  /// The customer file that is screened as soon as the browser opens.
  package var customers: String?

  var mode: Mode = .browse
  var focus: Pane = .list
  var isZoomed = false
  /// The list pane's part of the screen, per cent.
  var listShare = 45
  /// Whether the mouse holds the divider.
  var isDragging = false

  var list = AnnouncementList()
  var search: SearchState?
  /// The last screening of customers, and whether the list pane is given to the review of it.
  var screening: ScreeningState?
  var isReviewing = false
  /// The screening that was finished before one that is under way: it comes back where that one ends without
  /// results.
  var formerScreening: ScreeningState?
  /// What the detail pane shows.
  var page: Page?
  /// The item that the list's cursor brought up last; moving on in the list brings up another.
  var previewed: Item?
  var jumps = JumpHistory()
  var loaded = LoadedItems()
  var sources: [SourceSummary] = []

  /// What `u` stores to take back each of the user's changes, the last one last.
  var undone: [StoredChange] = []
  /// The changes on screen that the archive has not confirmed yet, the first one first, each with what
  /// takes it back; `nil`: nothing on screen does.
  var unconfirmed: [(change: StoredChange, inverse: StoredChange?)] = []
  /// The command lines that were run, the last one last.
  var commandHistory: [String] = []
  /// The question of the last `:goto`, until it is answered.
  var locating: Int?
  var status = StatusLine()
  /// Counts the questions to the archive, so that late answers are known as late.
  var generation = 0

  /// The state before anything is loaded.
  package init(
    size: GridSize, isASCII: Bool = false, today: PartialDate? = nil, keymap: Keymap = .standard
  ) {
    self.size = size
    self.isASCII = isASCII
    self.today = today
    self.keymap = keymap
  }

  /// A number for the next question to the archive.
  mutating func nextGeneration() -> Int {
    generation += 1
    return generation
  }

  /// The item under the list's cursor: a hit while a search stands, else a customer of the review or an
  /// announcement.
  var listItem: Item? {
    if let review {
      return review.selectedResult.map {
        .customer(screening: review.generation, index: $0)
      }
    }
    guard let search else { return list.selectedAnnouncement.map { .announcement($0.id) } }
    return search.selectedHit.map { $0.kind == .entity ? .entity($0.id) : .announcement($0.id) }
  }

  /// The item that a key acts on: the focused pane's.
  var currentItem: Item? { focus == .list ? listItem : page?.item }

  /// The announcement that a key acts on, as far as it is known.
  var currentAnnouncement: AnnouncementSummary? {
    guard case .announcement(let id) = currentItem else { return nil }
    if focus == .list, search == nil, review == nil { return list.selectedAnnouncement }
    return loaded.announcements[id]?.summary
  }

  /// What Enter opens in the detail pane.
  var itemUnderCursor: Item? {
    guard let page, let layout = page.layout else { return nil }
    let onRow = layout.highlights(onRow: page.cursor)
    if let spot = page.spot, layout.spots.indices.contains(spot),
      onRow.contains(layout.spots[spot])
    {
      return layout.spots[spot].opens
    }
    return layout.opens(onRow: page.cursor)
  }

  /// Shows a sentence in the status line until the next key.
  mutating func say(_ text: String, _ kind: StatusLine.Kind = .note) {
    status.text = text
    status.kind = kind
  }
}
