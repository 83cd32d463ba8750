import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct BrowsingTests {
  @Test("Moving in the list previews at once; opening marks as read")
  func preview() {
    var player = Player()
    player.play("j")
    #expect(player.state.page?.item == .announcement("sample:notice"))
    player.play("k")
    #expect(player.archive.log.isEmpty)
    player.play("Enter")
    #expect(player.state.focus == .detail)
    #expect(player.archive.log == [.setRead(announcement: "sample:article", true)])
    #expect(player.state.list[0]?.isRead == true)
  }

  @Test("Back and forward keep cursor and scroll")
  func backAndForward() {
    var player = Player(columns: 100, rows: 16)
    player.play("j Enter j j j j j j j j j j j j j j")
    let before = view(player.state)
    player.play("d j Enter")
    #expect(player.state.page?.item == .entity("ofac:90002"))
    player.play("C-o C-o")
    #expect(view(player.state).rows.dropLast() == before.rows.dropLast())
    #expect(view(player.state).cursor == before.cursor)
    player.play("C-n C-n")
    #expect(player.state.page?.item == .entity("ofac:90002"))
    player.play("q q")
    #expect(player.state.focus == .list)
    #expect(player.archive.log == [])
    player.play("q")
    #expect(player.archive.log == [.quit])
  }

  @Test("d goes to the first designation, Enter to its card, a to the announcements about it")
  func designationsAndAppearances() {
    var player = Player()
    player.play("d")
    #expect(player.state.itemUnderCursor == .entity("ofac:90001"))
    player.play("a")
    #expect(player.state.page?.item == .entity("ofac:90001"))
    #expect(player.state.itemUnderCursor == .announcement("sample:article"))
    player.play("j j j Enter")
    #expect(player.state.page?.item == .announcement("sample:notice"))
  }

  @Test("Brackets walk through the entities in the text, and Enter opens the one they stand at")
  func spots() {
    var player = Player()
    player.play("j j j ]")
    #expect(player.state.itemUnderCursor == .entity("ofac:90005"))
    player.play("]")
    #expect(player.state.itemUnderCursor == .entity("ofac:90003"))
    player.play("] ]")
    #expect(player.state.itemUnderCursor == .entity("ofac:90005"))
    player.play("[ Enter")
    #expect(player.state.page?.item == .entity("ofac:90003"))
  }

  @Test("The letters of a hint open its target")
  func hints() {
    var player = Player()
    player.play("j Tab F s")
    #expect(player.state.page?.item == .entity("ofac:90002"))
  }

  @Test("Every keystroke searches, and a late answer changes nothing")
  func searching() throws {
    var player = Player()
    player.play("/ \"specimen\"")
    #expect(player.state.search?.hits.map(\.id) == ["ofac:90001", "ofac:90002"])
    let late = SearchResults(query: "s", total: 0, hits: [])
    player.send(.searchFinished(.success(late), generation: 1))
    #expect(player.state.search?.hits.count == 2)
    player.play("Down Enter")
    #expect(player.state.page?.item == .entity("ofac:90002"))
    player.play("N")
    #expect(player.state.page?.item == .entity("ofac:90001"))
    player.play("n n")
    #expect(player.state.page?.item == .entity("ofac:90002"))
    player.play("Escape")
    #expect(player.state.search == nil)
    #expect(player.state.list.selected == 0)
  }

  @Test("Esc ends the prompt, then the search, then the filter, and never leaves")
  func cancelling() {
    var player = Player()
    player.play("f \"north\" Enter / \"spec\" Escape")
    #expect(player.state.search != nil)
    player.play("Escape")
    #expect(player.state.search == nil)
    #expect(player.state.list.filter == "north")
    player.play("Escape")
    #expect(player.state.list.filter == "")
    player.play("Escape Escape Escape")
    #expect(player.archive.log.isEmpty)
  }

  @Test("The filter hides with every keystroke, and Esc in it brings the former one back")
  func filtering() {
    var player = Player()
    player.play("f \"removals\"")
    #expect(player.state.list.total == 1)
    #expect(player.state.counts.contains("hides 4"))
    player.play("Escape")
    #expect(player.state.list.total == 5)
  }

  @Test("However long the filter is, the header says how many it hides", arguments: [60, 80, 120])
  func longFilter(columns: Int) {
    var player = Player(columns: columns, rows: 24)
    player.play(
      "f \"north korea and everything near it, with a great many more words to look for\" Enter")
    #expect(player.screen()[0].contains("hides 5"))
    player.play("f C-u \"north\" Enter")
    #expect(player.screen()[0].contains("filter “north” hides 4"))
  }

  @Test("A filter that the archive refuses is shown as not applied")
  func refusedFilter() {
    var player = Player()
    player.play("f")
    _ = player.state.filter(by: "after:")
    player.state.mode = .browse
    #expect(player.state.counts.contains("is not applied"))
    #expect(player.state.list.total == 5)
  }

  @Test("What answers a search is marked in its hits, under the cursor too")
  func marks() {
    var player = Player()
    player.play("/ \"specimen\"")
    let grid = view(player.state)
    for row in [1, 2] {
      let marked = grid.cells(ofRow: row).prefix(48)
        .filter { $0.style.attributes.contains(.underline) }.map(\.text).joined()
      #expect(marked.lowercased() == "specimen", "\(grid.rows[row])")
    }
  }

  @Test("Where nothing is found the nearest names stand in its place")
  func nearest() throws {
    var player = Player()
    player.play("/ \"zzzz\"")
    let generation = try #require(player.state.search?.generation)
    let results = SearchResults(query: "zzzz", total: 0, hits: [], nearest: ["ZZZYX, Made"])
    player.send(.searchFinished(.success(results), generation: generation))
    let screen = player.screen()
    #expect(screen.contains { $0.contains("No hits for “zzzz”. The nearest:") })
    #expect(screen.contains { $0.contains("ZZZYX, Made") })
  }

  @Test("A search counts the hits that the filter hides, and says so when it hides them all")
  func hiddenHits() {
    var player = Player()
    player.play("f \"removals\" Enter / \"north\"")
    let hidden = player.state.search?.hidden ?? 0
    #expect(hidden > 0)
    #expect(player.state.search?.hits.contains { $0.kind == .announcement } == false)
    let screen = player.screen()
    #expect(screen.contains { $0.contains("No visible hit for “north”") })
    #expect(screen[0].contains("filter “removals” hides \(hidden)"))
    #expect(screen[38].contains("no visible hit, \(hidden) hidden"))
    player.play("Escape f C-u Enter")
    #expect(player.state.search?.hidden == 0)
    #expect(player.state.search?.hits.isEmpty == false)
  }

  @Test("What could not be stored does not stay on the screen, nor in what u takes back")
  func notStored() {
    var player = Player()
    player.archive.isReadOnly = true
    player.play("j s m e \"lost\" Enter d -")
    let detail = player.state.loaded.announcements["sample:notice"]
    #expect(detail?.summary.isStarred == false)
    #expect(detail?.summary.isRead == true)
    #expect(detail?.note == nil)
    #expect(detail?.links.allSatisfy { $0.review == nil } == true)
    #expect(player.state.list[1]?.isStarred == false)
    #expect(player.state.undone.isEmpty)
    #expect(player.state.unconfirmed.isEmpty)
    #expect(player.screen()[38].contains("! full"))
    player.play("h M")
    #expect(player.state.list[0]?.isRead == false)
  }

  @Test("Nothing is counted before the archive has answered")
  func loading() {
    var state = BrowserState(size: GridSize(columns: 80, rows: 24))
    _ = update(&state, .started)
    #expect(!view(state).rows[0].contains("0 announcements"))
  }

  @Test("The cursor follows the announcement when the list changes under it")
  func following() {
    var player = Player()
    player.play("j j j")
    player.archive.details.insert(
      FakeArchive.detail("x:1", "2019-01-01", "X", "Newer", .news, "Newer"), at: 0)
    player.send(.archiveChanged)
    #expect(player.state.list.selected == 4)
    #expect(player.state.list.selectedAnnouncement?.id == "sample:mention")
    player.play("f \"harbour\" Enter")
    #expect(player.state.list.selectedAnnouncement?.id == "sample:mention")
    player.play("Escape")
    #expect(player.state.list.selected == 4)
  }

  @Test("Undo takes back marks, notes and reviews, the last first")
  func undo() {
    var player = Player()
    player.play("j m s e \"look again\" Enter")
    #expect(player.state.loaded.announcements["sample:notice"]?.note == "look again")
    player.play("d - u u u u")
    let detail = player.state.loaded.announcements["sample:notice"]
    #expect(detail?.note == nil)
    #expect(detail?.summary.isStarred == false)
    #expect(detail?.summary.isRead == true)
    #expect(detail?.links.allSatisfy { $0.review == nil } == true)
    #expect(player.archive.log.suffix(1) == [.setRead(announcement: "sample:notice", true)])
    #expect(player.screen(after: "u")[38].contains("Nothing to undo"))
  }

  @Test(
    "Undo brings back what was unread before all was marked read, however long the list is, and filtered",
    arguments: [("", 5), ("", 1_036), ("f \"made\" Enter ", 1_036)])
  func undoAllRead(keys: String, count: Int) {
    var player = Player(.announcements(count))
    let unread = player.archive.details.filter { !$0.summary.isRead }.map(\.summary.id)
    #expect(unread.count > 1)
    player.play(keys + "M")
    #expect(player.state.list.unread == 0)
    #expect(player.state.list[0]?.isRead == true)
    player.play("u")
    #expect(player.archive.details.filter { !$0.summary.isRead }.map(\.summary.id) == unread)
    #expect(player.screen()[38].contains("what was unread is unread again"))
    #expect(player.state.list[0]?.isRead == false)
    #expect(player.state.undone.isEmpty)
  }

  @Test("All marked read twice is taken back step by step")
  func undoAllReadTwice() {
    var player = Player()
    player.play("M m M")
    #expect(player.state.list.unread == 0)
    player.play("u")
    #expect(player.state.list.unread == 1)
    player.play("u u")
    #expect(player.state.list.unread == 2)
  }

  @Test("The header counts the unread of a long list too, and of what the filter shows")
  func unreadCount() {
    var player = Player(.announcements(1_036))
    #expect(player.screen()[0].contains("1,036 announcements · 1,033 unread"))
    #expect(player.screen(after: "m")[0].contains("1,032 unread"))
    #expect(player.screen(after: "u")[0].contains("1,033 unread"))
    #expect(player.screen(after: "f \"weapons\" Enter")[0].contains("1 announcement · 1 unread"))
  }

  @Test("A review is stored for the link under the cursor, and the same key takes it back")
  func reviews() {
    var player = Player()
    player.play("d j -")
    let effect = Effect.setReview(
      announcement: "sample:article", entity: "ofac:90002", .rejected)
    #expect(player.archive.log == [effect])
    #expect(player.screen().contains { $0.contains("✗ SPECIMEN, Maria") })
    #expect(player.screen().contains { $0.contains("1 rejected") })
    #expect(player.screen()[38].contains("Link rejected."))
    #expect(player.screen()[39].contains("+ accept  - reject"))
    player.play("-")
    #expect(!player.screen().contains { $0.contains("1 rejected") })
    #expect(
      player.archive.log.last
        == .setReview(announcement: "sample:article", entity: "ofac:90002", nil))
  }

  @Test("The command line completes, remembers, and says what it does not know")
  func commands() {
    var player = Player()
    player.play(": \"sou\" Tab Enter")
    #expect(player.state.page?.item == .sources)
    player.play(": Up")
    #expect(player.screen()[38].hasPrefix(":sources"))
    player.play("C-u \"goto sample:mention\" Enter")
    #expect(player.state.page?.item == .announcement("sample:mention"))
    player.play(": \"fly\" Enter")
    #expect(player.screen()[38].contains("No command “fly”"))
  }

  @Test(
    "goto finds an entity by its id, with its source and without; what is not there opens no page")
  func goto() {
    var archive = FakeArchive.example
    archive.cards[1].id = "uk:90001"
    var player = Player(archive)
    player.play(": \"goto ofac:90003\" Enter")
    #expect(player.state.page?.item == .entity("ofac:90003"))
    player.play(": \"goto 90004\" Enter")
    #expect(player.state.page?.item == .entity("ofac:90004"))
    #expect(player.screen(after: ": \"goto no:such\" Enter")[38].contains("has the id no:such."))
    #expect(
      player.screen(after: ": \"goto 90001\" Enter")[38]
        .contains("Several have this id: ofac:90001, uk:90001."))
    #expect(player.state.page?.item == .entity("ofac:90004"))
    player.play("C-o C-o")
    #expect(player.state.page?.item == .announcement("sample:article"))
    let late = Message.located(
      id: "90003", announcement: nil, entities: ["ofac:90003"], generation: 1)
    player.send(late)
    #expect(player.state.page?.item == .announcement("sample:article"))
  }

  @Test("The mouse selects, opens, scrolls and drags the divider")
  func mouse() {
    var player = Player()
    player.send(.key(.mouse(MouseAction(.press, column: 5, row: 3))))
    #expect(player.state.list.selected == 2)
    player.send(.key(.mouse(MouseAction(.doublePress, column: 5, row: 2))))
    #expect(player.state.focus == .detail)
    player.send(.key(.mouse(MouseAction(.scrollDown, column: 80, row: 5))))
    #expect(player.state.page?.cursor == 3)
    player.send(.key(.mouse(MouseAction(.press, column: 54, row: 9))))
    player.send(.key(.mouse(MouseAction(.drag, column: 72, row: 9))))
    player.send(.key(.mouse(MouseAction(.release, column: 72, row: 9))))
    #expect(player.state.listShare == 60)
  }

  @Test("A note that is kept says so, and keys of an entity say so in an announcement")
  func answers() {
    var player = Player()
    #expect(player.screen(after: "j e \"x\" Enter")[38].contains("Note kept."))
    #expect(player.screen(after: "e C-u Enter")[38].contains("Note removed."))
    #expect(player.screen(after: "3")[38].contains("open one first"))
    #expect(!player.screen(after: "d Enter 3")[38].contains("open one first"))
  }

  @Test("The cursor stays on its link when a note or a review moves the lines")
  func staysOnLink() {
    var player = Player()
    player.play("j d j")
    let item = player.state.itemUnderCursor
    #expect(item != nil)
    player.play("e \"two lines of a note\" Enter")
    #expect(player.state.itemUnderCursor == item)
    player.play("-")
    #expect(player.state.itemUnderCursor == item)
    player.play("u u")
    #expect(player.state.itemUnderCursor == item)
    #expect(player.state.focus == .detail)
  }

  @Test("A message that is longer than the screen is wide goes on in the last row")
  func longMessage() {
    var player = Player(columns: 40, rows: 10)
    let text = "a file: is there already; :overwrite replaces it"
    player.send(.failed(text))
    let rows = player.screen(after: "")
    #expect(rows[8].contains("! a file: is there already;"))
    #expect(rows[9].contains("replaces it"))
    #expect(player.screen(after: "j")[9].contains("help"))
  }

  @Test("A key that is typed before the page has come takes effect when it comes")
  func typedAhead() throws {
    var player = Player()
    player.play("j")
    let detail = player.state.loaded.announcements["sample:notice"]
    player.state.loaded.forgetAll()
    player.state.page?.invalidate()
    _ = update(&player.state, .key(.character("d")))
    #expect(player.state.status.text == nil)
    _ = update(
      &player.state, .announcementLoaded(detail, id: "sample:notice", generation: 1))
    #expect(player.state.focus == .detail)
    #expect(player.state.itemUnderCursor == .entity("ofac:90001"))
  }

  @Test("The help filters as the user types")
  func help() {
    var player = Player()
    let screen = player.screen(after: "? \"undo\"")
    #expect(!screen.contains { $0.contains("one line down") })
    let filtered = player.screen(after: "C-u \"note\"")
    #expect(filtered.contains { $0.contains("write a note") })
    player.play("Escape j")
    #expect(player.state.list.selected == 1)
  }

  @Test("the announcements beside the cursor are there before the cursor comes to them")
  func neighbours() throws {
    var player = Player()
    let below = try #require(player.state.list[1]?.id)
    #expect(player.state.loaded.announcements[below] != nil)
    let effects = update(&player.state, .key(.character("j")))
    #expect(!effects.contains { if case .loadAnnouncement(below, _) = $0 { true } else { false } })
    #expect(player.state.page?.layout != nil)
  }
}
