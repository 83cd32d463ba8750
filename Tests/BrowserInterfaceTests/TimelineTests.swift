import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct TimelineTests {
  private static func action(
    _ iso: String, _ authority: String, _ announcement: String, _ members: [Int],
    _ change: ChangeKind = .designation
  ) throws -> SanctionsModel.Action {
    SanctionsModel.Action(
      date: try #require(PartialDate(iso: iso)), authority: authority,
      announcements: [announcement],
      members: members.map {
        .init(
          entity: FakeArchive.parties[$0], change: change,
          programmes: FakeArchive.parties[$0].programmes)
      })
  }

  private static func player(columns: Int = 120, rows: Int = 40) throws -> Player {
    var archive = FakeArchive.example
    archive.actions = [
      try action("2016-03-02", "SECO", "x:swiss", [1]),
      try action("2017-08-22", "OFAC", "sample:notice", [0, 1, 2, 3, 4]),
      try action("2018-01-24", "OFAC", "x:later", [1], .delisting),
    ]
    return Player(archive, columns: columns, rows: rows)
  }

  @Test(
    "The timeline of a notice is that of its authority, the newest first, and Enter opens the notice"
  )
  func authority() throws {
    var player = try Self.player()
    let screen = player.screen(after: "j Enter t")
    let text = screen.joined(separator: "\n")
    #expect(text.contains("Timeline of OFAC"))
    #expect(text.contains("2 actions in the archive's notices, 2017-08-22 to 2018-01-24"))
    #expect(text.contains("2017-08-22  5 designated"))
    #expect(text.contains("2 individuals, 2 entities, 1 vessel · DPRK3 NPWMD"))
    #expect(!text.contains("2016-03-02"))
    let rows = (
      screen.firstIndex { $0.contains("1 delisted") },
      screen.firstIndex { $0.contains("5 designated") }
    )
    #expect(try #require(rows.0) < #require(rows.1))
    player.play("] ] Enter")
    #expect(player.state.page?.item == .announcement("sample:notice"))
    player.play("C-o")
    #expect(player.state.page?.item == .timeline(.announcement("sample:notice", authority: nil)))
  }

  @Test("The timeline of an entity tells its own part in every action")
  func entity() throws {
    var player = try Self.player()
    let text = player.screen(after: "/ \"specimen, maria\" Enter t").joined(separator: "\n")
    #expect(text.contains("Timeline of SPECIMEN, Maria"))
    #expect(text.contains("2018-01-24  delisted alone"))
    #expect(text.contains("2017-08-22  designated with 4 more"))
    #expect(text.contains("2016-03-02"))
  }

  @Test("An action of no known authority is shown among those of all")
  func unknownAuthority() throws {
    var player = try Self.player()
    player.archive.actions[1].authority = ""
    let text = player.screen(after: "j Enter t").joined(separator: "\n")
    #expect(text.contains("Timeline of all authorities"))
    #expect(text.contains("3 actions"))
    player.archive.actions.removeFirst(2)
    player.send(.archiveChanged)
    let one = player.screen().joined(separator: "\n")
    #expect(one.contains("1 action in the archive's notices, 2018-01-24"))
    #expect(!one.contains("2018-01-24 to"))
  }

  @Test("Without any action the timeline says so, at every size")
  func empty() {
    for (columns, rows) in [(120, 40), (40, 10), (1, 1)] {
      var player = Player(columns: columns, rows: rows)
      let screen = player.screen(after: "t")
      #expect(screen.contains { $0.contains("No notice in") } || columns == 1)
    }
  }
}
