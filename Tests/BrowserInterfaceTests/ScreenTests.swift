import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct ScreenTests {
  /// A state of the screen, by the keys that lead to it.
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String
    var keys: String
    var testDescription: String { name }
  }

  static let scenes = [
    Scene(name: "first", keys: ""),
    Scene(name: "notice", keys: "j Enter"),
    Scene(name: "entity", keys: "j d Enter"),
    Scene(name: "mention-text", keys: "j j j ] ]"),
    Scene(name: "scripts", keys: "G Enter 2"),
    Scene(name: "search", keys: "/ \"invented\""),
    Scene(name: "no-hits", keys: "/ \"zzzz\""),
    Scene(name: "query-mistake", keys: "/ \"country:\""),
    Scene(name: "filter", keys: "f \"north\""),
    Scene(name: "filtered-all", keys: "f \"zzzz\" Enter"),
    Scene(name: "help", keys: "?"),
    Scene(name: "hints", keys: "j Tab F"),
    Scene(name: "command", keys: ": \"s\""),
    Scene(name: "sources", keys: ": \"sources\" Enter"),
  ]

  static let sizes = [(120, 40), (80, 24), (40, 10), (1, 1)]

  @Test("Every main state looks as recorded at every size", arguments: scenes)
  func snapshots(scene: Scene) throws {
    for (columns, rows) in Self.sizes {
      var player = Player(columns: columns, rows: rows)
      player.play(scene.keys)
      let grid = view(player.state)
      try expectScreen(grid.rows, is: "\(scene.name)-\(columns)x\(rows)")
    }
  }

  @Test("An empty archive says what to do")
  func empty() throws {
    var player = Player(FakeArchive(), columns: 80, rows: 24)
    let screen = player.screen()
    #expect(screen.contains { $0.contains("embargo import") })
    try expectScreen(screen, is: "empty-80x24")
  }

  @Test("The sample corpus is labelled as such")
  func sample() {
    var archive = FakeArchive.example
    archive.sources[0].name = "sample"
    for (columns, rows) in [(120, 40), (80, 24), (40, 10)] {
      var player = Player(archive, columns: columns, rows: rows)
      #expect(player.screen().contains { $0.contains("sample corpus") })
    }
  }

  @Test(
    "Before the first answer the list says that it loads, and the age of old data is told later")
  func loading() {
    var state = BrowserState(size: GridSize(columns: 80, rows: 24))
    _ = update(&state, .started)
    #expect(view(state).rows.contains { $0.contains("Loading…") })
    var player = Player(columns: 120, rows: 40)
    player.state.today = PartialDate(iso: "2020-01-01")
    #expect(player.screen().contains { $0.contains("the newest list is 376 days old") })
    var notices = FakeArchive.list
    (notices.name, notices.dataDate, notices.isList) = (
      "ofac-recent-actions", PartialDate(iso: "2019-12-30"), false
    )
    player.send(.sourcesLoaded([FakeArchive.list, notices], generation: 1))
    #expect(player.screen().contains { $0.contains("the newest list is 376 days old") })
    #expect(player.screen().contains { $0.contains("data 2018-12-21") })
    player.state.asOf = PartialDate(iso: "2018-12-22")
    #expect(player.screen().contains { $0.contains("Embargo as of 2018-12-22") })
    #expect(!player.screen().contains { $0.contains("days old") })
  }

  @Test(
    "A source's name is cut behind a word where a word fits",
    arguments: [
      ("OFAC Recent Actions", 6, "OFAC"), ("OFAC Recent Actions", 11, "OFAC Recent"),
      ("OFAC", 6, "OFAC"), ("Federalregister", 6, "Federalregister"), ("", 6, ""),
    ])
  func sources(name: String, columns: Int, short: String) {
    let summary = AnnouncementSummary(
      id: "x", published: nil, source: name, title: "", kind: .news, linkCount: 0)
    #expect(summary.shortSource(columns: columns) == short)
  }

  @Test("An announcement without links offers the actions that would fit next best")
  func alternatives() throws {
    var archive = FakeArchive.example
    archive.details[0].links = []
    archive.details[0].alternatives = archive.details[0].actions
    archive.details[0].alternatives[0].confidence = 0.48
    archive.details[0].actions = []
    var player = Player(archive, columns: 120, rows: 40)
    let screen = player.screen()
    #expect(screen.contains { $0.contains("Might mean  1") })
    #expect(screen.contains { $0.contains("an action of 2017-08-22") && $0.contains("48 %") })
    #expect(screen.contains { $0.contains("names nobody in the archive") })
  }

  @Test("An error stands in one line, and goes with the next key")
  func errors() {
    var player = Player()
    player.send(.failed("The archive is busy. Try again."))
    #expect(player.screen()[38].hasPrefix(" ! The archive is busy. Try again."))
    #expect(!player.screen(after: "j")[38].contains("busy"))
  }

  @Test("Progress is shown until it ends")
  func progress() {
    var player = Player()
    player.send(.progress(0.5, text: "Reading sdn.csv"))
    #expect(player.screen()[38] == " Reading sdn.csv 50 %")
    player.send(.progress(nil, text: ""))
    #expect(player.screen()[38].hasPrefix(" 1/5"))
  }

  @Test("An ASCII screen holds ASCII alone")
  func ascii() throws {
    for scene in Self.scenes {
      var player = Player(columns: 80, rows: 24, isASCII: true)
      player.play(scene.keys)
      for row in view(player.state).rows { #expect(row.utf8.allSatisfy { $0 < 0x7F }) }
    }
    var player = Player(columns: 120, rows: 40, isASCII: true)
    try expectScreen(player.screen(after: "j Enter"), is: "ascii-120x40")
  }

  @Test("The footer shows no key that does nothing", arguments: scenes)
  func footer(scene: Scene) {
    var player = Player()
    player.play(scene.keys)
    guard case .browse = player.state.mode else { return }
    let footer = view(player.state).rows[39]
    #expect(footer.contains("n next hit") == (player.state.search?.hits.isEmpty == false))
    #expect(footer.contains("u undo") == !player.state.undone.isEmpty)
    #expect(footer.contains("a announcements") == player.state.isAvailable(.appearances))
    #expect(footer.contains("? help"))
  }

  @Test("The hardware cursor stands on the selected row, or in the prompt")
  func cursor() {
    var player = Player()
    player.play("j")
    #expect(view(player.state).cursor == GridPosition(row: 2, column: 0))
    player.play("Tab j")
    #expect(view(player.state).cursor == GridPosition(row: 2, column: 55))
    player.play("/ \"ab\" Left")
    #expect(view(player.state).cursor == GridPosition(row: 38, column: 2))
  }
}
