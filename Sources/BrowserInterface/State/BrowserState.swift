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

  var mode: Mode = .browse
  var focus: Pane = .list
  var isZoomed = false
  /// The list pane's part of the screen, per cent.
  var listShare = 40

  var list = AnnouncementList()
  var sources: [SourceSummary] = []
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
}
