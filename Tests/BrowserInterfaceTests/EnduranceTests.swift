import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct EnduranceTests {
  private static let keys =
    "j Enter d j Enter a Enter C-o C-o C-n ] ] [ 2 / \"in\" Down Enter n N Escape f \"a\" Enter z z "
    + "Tab G g C-d C-u PageDown ? \"x\" Escape F Escape < > + - m s u Escape Escape 3 4 h l"

  @Test("A terminal that is resized on every key comes back whole")
  func resizing() {
    let names = Self.keys.split(separator: " ").map(String.init)
    let sizes = [(1, 1), (119, 30), (60, 8), (2, 3), (200, 60), (59, 9), (13, 2), (120, 5)]
    var resized = Player()
    var steady = Player()
    for (index, name) in names.enumerated() {
      let (columns, rows) = sizes[index % sizes.count]
      resized.send(.resized(GridSize(columns: columns, rows: rows)))
      let grid = view(resized.state)
      #expect(grid.rows.count == rows)
      resized.send(.resized(GridSize(columns: 120, rows: 40)))
      resized.play(name)
      steady.play(name)
      #expect(view(resized.state).rows == view(steady.state).rows, "after \(name), number \(index)")
    }
  }

  @Test("A hit whose title fills the row leaves no room for the alias that answers, and is drawn")
  func longHit() {
    var archive = FakeArchive.example
    archive.cards[0].entry.name = "A TITLE " + String(repeating: "THAT GOES ON ", count: 20)
    archive.cards[0].entry.aliases = [Alias("ORANGE QUAY", quality: .strong)]
    for columns in 1...130 {
      var player = Player(archive, columns: columns, rows: 8)
      player.play("/ \"orange\"")
      #expect(player.state.search?.results?.hits.first?.matched == "ORANGE QUAY")
      #expect(view(player.state).rows.count == 8)
    }
  }

  @Test("Keys at any size lead to no trap")
  func anySize() {
    for (columns, rows) in [(1, 1), (2, 1), (1, 9), (7, 3), (25, 4), (59, 5), (60, 6), (121, 7)] {
      var player = Player(columns: columns, rows: rows)
      player.play(Self.keys)
      player.play(Self.keys)
      #expect(view(player.state).rows.count == rows)
    }
  }

  @Test("The review at any size leads to no trap, whatever is pressed")
  func reviewAtAnySize() {
    let keys =
      ": \"screen lists/customers.csv\" Enter j Enter ] - + e \"x\" Enter F a Escape Enter Escape "
    for (columns, rows) in [(1, 1), (2, 1), (1, 9), (7, 3), (25, 4), (59, 5), (60, 6), (121, 7)] {
      var player = Player(.screened, columns: columns, rows: rows)
      for _ in 0..<2 {
        player.play(keys + "f \"o\" Enter G g C-d PageDown z z < > Tab u u Escape n M t Escape q q")
        player.play(Self.keys)
      }
      #expect(view(player.state).rows.count == rows)
    }
  }

  @Test("Hostile names of customers are shown visibly, at every size")
  func hostileCustomers() {
    var archive = Self.hostileArchive
    let hit = ScreeningHit(
      entity: EntityReference(
        id: "ofac:90001", name: Self.hostile, type: .individual, programmes: [Self.hostile]),
      isListed: true, matched: Self.hostile, isStrong: false, score: 0.9,
      reasons: [.init(.name, Self.hostile), .init(.contradicts, Self.hostile)],
      decision: ScreeningDecision(review: .rejected, note: Self.hostile))
    let party = ScreenedParty(name: Self.hostile, id: Self.hostile, countries: [Self.hostile])
    let path = "x\u{1B}[31m\u{202E}"
    archive.screenings[path] = [ScreeningResult(party: party, hits: [hit, hit])]
    for (columns, rows) in ScreenTests.sizes + [(60, 20)] {
      var player = Player(archive, columns: columns, rows: rows)
      player.play(": \"screen \(path)\" Enter")
      for keys in ["", "Enter", "+", "e", "Escape f \"\u{202E}\"", "Escape G", "F", "Escape Enter"]
      {
        player.play(keys)
        Self.check(view(player.state))
      }
    }
  }

  /// Text of the set S, of no end of combining marks, and of joiners out of place.
  private static let hostile =
    "\u{1B}]52;c;aGk=\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{200D}\u{200B}\u{FEFF}\u{E0041}\u{AD}\u{0}\r\n"
    + "z" + String(repeating: "\u{300}", count: 40) + "\u{200C}x"

  @Test("Hostile text is shown visibly in every field, at every size")
  func hostileEverywhere() {
    for (columns, rows) in ScreenTests.sizes + [(60, 20)] {
      for keys in ["", "Enter G", "d Enter", "d Enter G", "/ \"e\"", "s e \"x\" Enter", "Tab F"] {
        var player = Player(Self.hostileArchive, columns: columns, rows: rows)
        player.send(.failed(Self.hostile))
        Self.check(view(player.state))
        player.play(keys)
        Self.check(view(player.state))
        player.play(": \"sources\" Enter")
        Self.check(view(player.state))
      }
    }
  }

  private static func check(_ grid: Grid) {
    for row in grid.rows {
      let scalars = Array(row.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        #expect(!HostileText.isHostile(scalar))
        guard HostileText.isJoiner(scalar) else { continue }
        let after = index + 1 < scalars.count ? scalars[index + 1] : nil
        #expect(HostileText.joins(index > 0 ? scalars[index - 1] : nil, after))
      }
    }
  }

  private static var hostileArchive: FakeArchive {
    var archive = FakeArchive.example
    for index in archive.details.indices {
      archive.details[index].summary.title = "evil " + hostile
      archive.details[index].summary.source = hostile
      archive.details[index].body += hostile
      archive.details[index].url = hostile
      archive.details[index].note = hostile
      archive.details[index].actions = archive.details[index].actions.map { action in
        var action = action
        action.reasons = [hostile]
        action.authority = hostile
        return action
      }
      for link in archive.details[index].links.indices {
        archive.details[index].links[link].link.entity.name = hostile
        archive.details[index].links[link].link.entity.programmes = [hostile]
        archive.details[index].links[link].link.reasons = [hostile]
      }
    }
    for index in archive.cards.indices {
      archive.cards[index].entry.name = hostile
      archive.cards[index].entry.aliases = [Alias(hostile, script: hostile)]
      archive.cards[index].entry.nativeNames = [NativeName(hostile, script: hostile)]
      archive.cards[index].entry.remarks = [hostile]
      archive.cards[index].entry.addresses = [hostile]
      archive.cards[index].entry.identifiers = [Identifier(label: hostile, value: hostile)]
      archive.cards[index].sources = [hostile]
      archive.cards[index].note = hostile
    }
    archive.sources[0].title = hostile
    archive.sources[0].name = hostile
    return archive
  }

  @Test(
    "Long words, four hundred aliases and a line of a megabyte are survived",
    .timeLimit(.minutes(1)))
  func large() {
    var archive = FakeArchive.example
    archive.details[0].summary.title = String(repeating: "w", count: 5000)
    archive.details[0].body = String(repeating: "line without an end ", count: 50_000)
    archive.cards[0].entry.aliases = (0..<400).map { Alias("ALIAS NUMBER \($0)") }
    for (columns, rows) in ScreenTests.sizes {
      var player = Player(archive, columns: columns, rows: rows)
      for _ in 0..<30 { player.play("Tab j Tab") }
      #expect(view(player.state).rows.count == rows)
      player.play("d Enter")
      #expect(view(player.state).rows.count == rows)
    }
    var player = Player(archive)
    player.play("Tab G")
    #expect(player.state.page?.layout?.isComplete == true)
    player.play("q")
    #expect(player.screen(after: "d Enter").contains { $0.contains("ALIAS NUMBER 7") })
  }

  @Test("A list of 100,000 is loaded in parts, as far as it is looked at")
  func parts() {
    var state = BrowserState(size: GridSize(columns: 120, rows: 40))
    func answer(_ effects: [Effect]) -> Int {
      var asked = 0
      for case .loadAnnouncements(_, let offset, let limit, let generation) in effects {
        let rows = (offset..<min(100_000, offset + limit)).map { index in
          AnnouncementSummary(
            id: "x:\(index)", published: nil, source: "X", title: "Title \(index)", kind: .news,
            linkCount: 0)
        }
        asked += 1
        let more = update(
          &state,
          .announcementsLoaded(
            rows, offset: offset, total: 100_000, hidden: 0, generation: generation))
        asked += answer(more)
      }
      return asked
    }
    #expect(answer(update(&state, .started)) == 1)
    #expect(answer(update(&state, .key(.character("j")))) == 0)
    #expect(answer(update(&state, .key(.character("G")))) == 1)
    #expect(state.list.selectedAnnouncement?.id == "x:99999")
    #expect(view(state).rows[37].contains("Title 99999"))
  }
}
