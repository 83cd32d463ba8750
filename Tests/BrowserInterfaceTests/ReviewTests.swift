import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite("The review of a screening") struct ReviewTests {
  private static let open = ": \"screen lists/customers.csv\" Enter"

  private static func player(columns: Int = 120, rows: Int = 40) -> Player {
    var player = Player(.screened, columns: columns, rows: rows)
    player.play(open)
    return player
  }

  private static func names(_ player: Player) -> [String] {
    player.state.review.map { review in review.shown.map { review.results[$0].party.name } } ?? []
  }

  private static func effect(
    _ customer: String, _ entity: String, _ review: LinkReview?
  ) -> Effect {
    .setDecision(customer: customer, entity: entity, .review(review))
  }

  private static let sure = "c-0005\nivan testovich examplov"

  @Test("the customers with hits stand in the list, the best hit first; those without are counted")
  func list() {
    var player = Self.player()
    #expect(
      Self.names(player) == ["Ivan Testovich Examplov", "Invented Shipping Co", "The Specimen"])
    let screen = player.screen()
    #expect(screen[0].contains("Screening of customers.csv"))
    #expect(screen[0].contains("3 customers with hits"))
    #expect(screen[1].contains("●") && screen[1].contains("100 %"))
    #expect(screen[38].contains("1/3 · 2 without a hit hidden"))
    #expect(player.screen(after: "j")[38].contains("2/3"))
    #expect(player.state.page?.item == player.state.listItem)
  }

  @Test("the details say what decides: the name that met, the facts, why, and what contradicts")
  func details() {
    var player = Self.player()
    let text = player.screen().joined(separator: "\n")
    for part in [
      "line 5 · C-0005 · individual · born 1970 · North Korea", "Hits  1",
      "EXAMPLOV, Ivan Testovich  (primary name)", "DPRK3 NPWMD", "01 Jan 1970; circa 1971",
      "Nowhere", "Passport X0000001 (Nowhere)", "OFAC SDN List · ofac:90001",
      "the same name but for case", "+ born in the same year", "+ the same country, North Korea",
    ] { #expect(text.contains(part), "\(part)") }
    let weak = player.screen(after: "G").joined(separator: "\n")
    #expect(weak.contains("THE SPECIMEN  (weak alias)"))
    #expect(weak.contains("− born 01 Jan 1970, the customer 1999"))
    #expect(weak.contains("ofac:90001 · delisted"))
  }

  @Test("accept, reject and note are stored, marked, and taken back, the last first")
  func decisions() {
    var player = Self.player()
    player.play("Enter -")
    #expect(player.archive.log == [Self.effect(Self.sure, "ofac:90001", .rejected)])
    #expect(player.screen()[1].contains("✗"))
    #expect(player.screen()[38].contains("Rejected: the customer is not EXAMPLOV"))
    #expect(player.screen().contains { $0.contains("1 rejected") })
    player.play("e \"another man\" Enter")
    #expect(
      player.archive.log.last
        == .setDecision(customer: Self.sure, entity: "ofac:90001", .note("another man")))
    #expect(player.screen().contains { $0.contains("Note") && $0.contains("another man") })
    player.play("+")
    #expect(player.screen()[1].contains("✓"))
    player.play("u u u")
    #expect(player.archive.log.last == Self.effect(Self.sure, "ofac:90001", nil))
    #expect(player.screen()[1].contains("●"))
    #expect(player.screen(after: "u")[38].contains("Nothing to undo"))
    player.play("+ +")
    #expect(player.archive.log.last == Self.effect(Self.sure, "ofac:90001", nil))
  }

  @Test("in the list the keys decide on a customer's only hit; of several one is chosen first")
  func fromTheList() {
    var player = Self.player()
    player.play("+")
    #expect(player.archive.log == [Self.effect(Self.sure, "ofac:90001", .accepted)])
    #expect(player.screen(after: "j -")[38].contains("Go to the line of a hit first."))
    #expect(player.screen(after: "e")[38].contains("Go to the line of a hit first."))
    player.play("Enter ] -")
    #expect(player.state.hitUnderCursor?.hit.entity.id == "ofac:90004")
    #expect(player.state.review?.results[1].hits.map(\.decision.review) == [nil, .rejected])
    #expect(player.screen()[2].contains("●"))
    #expect(player.screen(after: "[ -")[2].contains("✗"))
    #expect(player.screen()[0].contains("1 open"))
  }

  @Test("Enter opens the hit's card, and Esc comes back to the review from wherever that led")
  func cardAndBack() {
    var player = Self.player()
    player.play("j Enter ] Enter")
    #expect(player.state.page?.item == .entity("ofac:90004"))
    player.play("a j Enter")
    guard case .announcement = player.state.page?.item else {
      Issue.record("no announcement: \(String(describing: player.state.page?.item))")
      return
    }
    player.play("Escape")
    #expect(player.state.hitUnderCursor?.hit.entity.id == "ofac:90004")
    #expect(player.screen(after: "Escape")[38].contains("q goes back"))
    player.play("q")
    #expect(player.state.focus == .list && player.state.isReviewing)
    player.play("q")
    #expect(!player.state.isReviewing)
    #expect(player.state.page?.item == .announcement("sample:article"))
    #expect(player.screen()[0].contains("5 announcements"))
  }

  @Test("A review that was left is come back to, by command or by jumping back")
  func comingBack() {
    var player = Self.player()
    player.play("j - j + q : \"screen\" Enter")
    #expect(player.state.listItem == player.state.page?.item)
    #expect(player.state.review?.selected == 2)
    #expect(player.screen()[3].contains("✓"))
    player.play("q C-o")
    #expect(!player.state.isReviewing)
    player.play("C-n C-o C-o")
    #expect(player.screen()[0].contains("Embargo › Announcements"))
  }

  @Test("a search stands before the customers, and ends before them")
  func searching() {
    var player = Self.player()
    player.play("j / \"specimen\" Enter")
    #expect(player.state.page?.item == .entity("ofac:90001"))
    player.play("Escape")
    #expect(player.state.search == nil && player.state.isReviewing)
    #expect(player.state.page?.item == player.state.listItem)
    #expect(player.state.review?.selected == 1)
  }

  @Test("the filter hides customers by words and standing, and says how many")
  func filtering() {
    var player = Self.player()
    player.play("- f \"open\" Enter")
    #expect(Self.names(player) == ["Invented Shipping Co", "The Specimen"])
    #expect(player.screen()[0].contains("filter “open” hides 1"))
    #expect(player.state.list.filter.isEmpty)
    player.play("f C-u \"made-up\" Enter")
    #expect(Self.names(player) == ["Invented Shipping Co"])
    player.play("f C-u \"zzz\" Enter")
    #expect(player.screen().contains { $0.contains("hides 3 customers") })
    player.play("Escape")
    #expect(Self.names(player).count == 3)
    player.play("f \"open\" Enter G -")
    #expect(Self.names(player) == ["Invented Shipping Co"])
    player.play("u")
    #expect(Self.names(player) == ["Invented Shipping Co", "The Specimen"])
  }

  @Test("while it is under way the progress shows, everything else goes on, and Esc ends it")
  func underWay() {
    var player = Player(.screened)
    player.archive.isScreeningSlow = true
    player.play(Self.open)
    #expect(player.screen()[38].contains("Screening customers.csv: 2 of 5 customers, Esc cancels"))
    #expect(player.screen()[38].contains("40 %"))
    player.play("/ \"specimen\" Enter")
    #expect(player.state.page?.item == .entity("ofac:90001"))
    #expect(player.screen()[38].contains("Screening customers.csv"))
    let generation = player.state.screening?.generation ?? 0
    player.play("Escape Escape")
    #expect(player.archive.log.contains(.endScreening))
    #expect(player.state.screening == nil && !player.state.isReviewing)
    #expect(player.screen()[0].contains("5 announcements"))
    player.send(.screeningFinished([], threshold: 0.77, generation: generation))
    #expect(player.state.screening == nil)
  }

  @Test("what ends while the announcements are on screen says so")
  func endsElsewhere() throws {
    var player = Player(.screened)
    player.archive.isScreeningSlow = true
    player.play(Self.open)
    player.play("C-o")
    let generation = try #require(player.state.screening?.generation)
    player.send(
      .screeningFinished(
        player.archive.screenings[FakeArchive.path] ?? [], threshold: 0.77, generation: generation))
    #expect(player.screen()[38].contains("3 customers have hits. :screen shows them."))
    player.play(": \"screen\" Enter")
    #expect(Self.names(player).count == 3)
  }

  @Test("what of the file does not count stands in the status line")
  func notes() throws {
    var player = Player(.screened)
    player.archive.isScreeningSlow = true
    player.play(Self.open)
    let generation = try #require(player.state.screening?.generation)
    player.send(
      .screeningFinished(
        [], threshold: 0.77, notes: ["column passport is not used"], generation: generation))
    #expect(player.screen()[38].contains("column passport is not used."))
  }

  @Test("a file that cannot be screened, none, and a past day each say so")
  func failures() {
    var player = Player(.screened)
    #expect(player.screen(after: ": \"screen\" Enter")[38].contains("Usage: :screen FILE"))
    #expect(
      player.screen(after: ": \"screen no.csv\" Enter")[38].contains("! no.csv: no such file"))
    #expect(!player.state.isReviewing)
    player.state.asOf = PartialDate(year: 2017)
    #expect(player.screen(after: Self.open)[38].contains("against the present"))
    player.state.asOf = nil
    player.archive.screenings["none.csv"] = [ScreeningResult(party: .init(name: "X"), hits: [])]
    player.play(": \"screen none.csv\" Enter")
    #expect(player.screen().contains { $0.contains("None of 1 customer is like a party") })
    #expect(player.screen()[38].contains("0/0 · 1 without a hit hidden"))
  }

  @Test("a decision that could not be stored does not stay on the screen")
  func notStored() {
    var player = Self.player()
    player.archive.isReadOnly = true
    player.play("-")
    #expect(player.screen()[1].contains("●"))
    #expect(player.screen()[38].contains("! full"))
    #expect(player.state.undone.isEmpty && player.state.unconfirmed.isEmpty)
  }

  @Test("a decision is shown in every row of a customer who stands in the file twice")
  func repeated() {
    var player = Player(.screened)
    let all = player.archive.screenings[FakeArchive.path] ?? []
    player.archive.screenings[FakeArchive.path] = all + all
    player.play(Self.open)
    player.play("-")
    #expect(
      player.state.review?.results.map(\.standing.rawValue)
        == ["rejected", "rejected", "open", "open", "open", "open"])
  }

  @Test("of rows of one number and name, a note on any is kept, and a decision on any taken back")
  func anyRow() throws {
    var player = Player(.screened)
    var all = player.archive.screenings[FakeArchive.path] ?? []
    var other = try #require(all.first { $0.party.id == "C-0005" })
    other.hits = try #require(
      all.first { $0.hits.first?.entity.id != "ofac:90001" && !$0.hits.isEmpty }
    ).hits
    let entity = try #require(other.hits.first?.entity.id)
    other.hits = [other.hits[0]]
    other.hits[0].score = 0.78
    all = all.filter { $0.party.id == "C-0005" } + [other]
    player.archive.screenings[FakeArchive.path] = all
    player.play(Self.open)
    player.play("G e \"another man\" Enter")
    #expect(
      player.archive.log
        == [.setDecision(customer: Self.sure, entity: entity, .note("another man"))])
    player.play("- u u")
    #expect(
      player.archive.log.suffix(2) == [
        Self.effect(Self.sure, entity, nil),
        .setDecision(customer: Self.sure, entity: entity, .note(nil)),
      ])
  }

  @Test("a note on a hit that is gone says that it is not kept")
  func goneHit() {
    var player = Self.player()
    player.play("e \"late\"")
    player.archive.screenings["none.csv"] = [ScreeningResult(party: .init(name: "X"), hits: [])]
    let generation = player.state.nextGeneration()
    player.state.screening = ScreeningState(path: "none.csv", generation: generation)
    #expect(player.screen(after: "Enter")[38].contains("! The note is not kept"))
    #expect(player.archive.log.isEmpty)
  }

  @Test("a screening that fails or is cancelled brings the review before it back as it was left")
  func formerReview() {
    var player = Self.player()
    player.play("j j - : \"screen no.csv\" Enter")
    #expect(player.screen()[38].contains("! no.csv: no such file"))
    #expect(player.state.isReviewing && player.state.review?.selected == 2)
    #expect(player.screen()[3].contains("✗"))
    player.archive.isScreeningSlow = true
    player.play(Self.open)
    #expect(player.state.review?.isUnderWay == true)
    player.play(Self.open)
    player.play("u Escape")
    #expect(player.archive.log.last == .endScreening)
    #expect(player.screen()[38].contains("The screening is cancelled."))
    #expect(player.state.isReviewing && Self.names(player).count == 3)
    #expect(player.screen()[3].contains("●"))
    #expect(player.state.page?.item == player.state.listItem)
    player.archive.isScreeningSlow = false
    player.play(Self.open)
    #expect(player.state.formerScreening == nil && Self.names(player).count == 3)
  }

  @Test("keys of the announcements do nothing to them from the review")
  func otherKeys() {
    var player = Self.player()
    #expect(player.screen(after: "s")[38].contains("Open the entity's card first"))
    player.play("M m s o d 2 3 4 n N")
    #expect(player.archive.log.isEmpty)
    #expect(player.state.list.unread == 2)
    player.play("h y")
    #expect(player.archive.log.last == .copy("EXAMPLOV, Ivan Testovich (ofac:90001)"))
    player.play("t")
    #expect(player.state.page?.item == .timeline(.entity("ofac:90001")))
  }

  @Test("a customer of an earlier screening, reached by jumping back, is not taken for another")
  func earlierScreening() {
    var player = Self.player()
    player.play("Enter Enter")
    player.play(Self.open)
    player.play("j C-o C-o")
    #expect(player.screen().contains { $0.contains("holds nothing of this id") })
  }

  @Test("a hit that is gone to is in view with all that decides it")
  func wholeHit() {
    var player = Self.player(columns: 60, rows: 14)
    player.play("j Enter ]")
    let screen = player.screen()
    #expect(screen.contains { $0.contains("MADE-UP SHIPPING") })
    #expect(screen.contains { $0.contains("ofac:90004") })
    #expect(screen.contains { $0.contains("only the first has “co”") })
  }

  @Test("the mouse selects a customer")
  func mouse() {
    var player = Self.player()
    player.send(.key(.mouse(MouseAction(.press, column: 5, row: 2))))
    #expect(player.state.review?.selected == 1)
    #expect(player.state.page?.item == player.state.listItem)
  }

  static let scenes = [
    ScreenTests.Scene(name: "review", keys: open),
    ScreenTests.Scene(name: "review-hit", keys: "\(open) j Enter ] - e \"ask again\" Enter"),
    ScreenTests.Scene(name: "review-weak", keys: "\(open) G - Enter"),
  ]

  @Test("the review looks as recorded at every size", arguments: scenes)
  func snapshots(scene: ScreenTests.Scene) throws {
    for (columns, rows) in ScreenTests.sizes {
      var player = Player(.screened, columns: columns, rows: rows)
      player.play(scene.keys)
      try expectScreen(view(player.state).rows, is: "\(scene.name)-\(columns)x\(rows)")
    }
  }
}
