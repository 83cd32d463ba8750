import Foundation
import Testing

@Suite(
  "Journeys through a real tmux",
  .enabled(if: TmuxScreen.isInstalled, "tmux is not installed"), .serialized)
struct JourneyTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func selectedRow(_ screen: String) -> String? {
    screen.split(separator: "\n").first { $0.hasPrefix("▌") || $0.hasPrefix("▏") }
      .map { String($0.drop { $0 == "▌" || $0 == "▏" }.prefix(40)) }
  }

  @Test("the browser opens on the sample corpus and quits") func opensAndQuits() throws {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "announcements")
    try screen.press("Q")
    try screen.wait(for: "ended 0")
  }

  @Test("moving down previews another announcement at once") func movesAndPreviews() throws {
    let screen = try TmuxScreen(in: folder)
    let before = try screen.wait(for: "1/")
    try screen.press("j")
    let after = try screen.wait(for: "2/")
    #expect(selectedRow(before) != selectedRow(after))
    #expect(before != after)
  }

  @Test("a card opens, and back again the cursor is where it was") func opensACardAndReturns()
    throws
  {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "1/")
    try screen.press("j")
    let before = try screen.wait("second row with its links") {
      $0.contains("2/") && $0.contains("Designated")
    }
    try screen.press("d")
    try screen.wait("the designations") { $0 != before }
    try screen.press("Enter")
    try screen.wait("a card") {
      $0.contains("Names") || $0.contains("Programmes") || $0.contains("type")
    }
    try screen.press("C-o")
    try screen.press("C-o")
    try screen.press("C-o")
    try screen.wait("the same row") { selectedRow($0) == selectedRow(before) }
  }

  @Test("a pasted story is opened and linked, and none of its letters is taken for a key")
  func pastes() throws {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "1/")
    try screen.paste(
      """
      Washington acts against shippers

      The U.S. Treasury on Tuesday, Aug. 22, 2017, imposed sanctions on 10 companies and six
      individuals over North Korea's weapons programme. Q and q are letters here.

      """)
    let page = try screen.settle(with: "Washington acts against shippers")
    #expect(page.contains("Inferred"))
    #expect(page.contains("nothing of it is stored"))
    #expect(selectedRow(page)?.contains("Washington acts") == true)
    #expect(!page.contains("ended 0"))
    try screen.press("/")
    try screen.paste("kim\ntong")
    try screen.wait(for: "/kim tong")
    try screen.press("Escape")
    try screen.press("Q")
    try screen.wait(for: "ended 0")
  }

  @Test(
    "nothing in a pasted text ends it or presses a key",
    arguments: ["\u{3}", "\u{4}", "\u{1B}", "\u{1B}[201"])
  func pastesControls(control: String) throws {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "1/")
    try screen.paste("A story of sanctions\(control)|touch \(folder.path)/pressed\nQ\n")
    try screen.settle(with: "nothing of it is stored")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/pressed"))
    try screen.press("Q")
    try screen.wait(for: "ended 0")
  }

  @Test("every keystroke of a search changes the results") func searchesPerKeystroke() throws {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "1/")
    try screen.press("/")
    try screen.type("kim")
    try screen.wait(for: "KIM")
    try screen.type(" tong")
    try screen.wait("the narrower search") { $0.contains("KIM, Tong") }
  }

  @Test("a filter tells how many it hides, and Escape shows them again") func filters() throws {
    let screen = try TmuxScreen(in: folder)
    try screen.wait(for: "1/")
    try screen.press("f")
    try screen.type("programme:DPRK3")
    try screen.press("Enter")
    let filtered = try screen.wait(for: "hidden")
    // What was typed on the way, `programme:` alone, was no filter; its mistake is over.
    #expect(!filtered.contains("expected"))
    try screen.press("Escape")
    try screen.wait("no filter") { !$0.contains("hidden") }
  }

  @Test("a star lasts over a restart, and undo takes it back") func starsAndUndoes() throws {
    let first = try TmuxScreen(in: folder)
    try first.wait(for: "1/")
    try first.press("s")
    let starred = try first.wait(for: "★")
    #expect(starred.contains("★"))
    try first.press("Q")
    try first.wait(for: "ended 0")
    let second = try TmuxScreen(in: folder)
    try second.wait(for: "★")
    try second.press("s")
    try second.wait("no star") { !$0.contains("★") }
    try second.press("u")
    try second.wait(for: "★")
  }

  @Test("help opens and filters as one types") func helps() throws {
    let screen = try TmuxScreen(in: folder)
    let before = try screen.wait(for: "1/")
    try screen.press("?")
    let help = try screen.wait("help") { $0 != before && $0.lowercased().contains("help") }
    try screen.type("undo")
    try screen.wait("fewer lines") { $0 != help }
  }

  @Test("it survives one column and comes back whole") func resizes() throws {
    let screen = try TmuxScreen(in: folder)
    let before = try screen.settle(with: "1/")
    try screen.resize(4, 2)
    try screen.wait("a small screen") { !$0.contains("announcements") }
    try screen.resize(120, 40)
    try screen.wait("the same screen") { $0 == before }
  }

  @Test("40 columns by 10 rows show the list") func fitsASmallScreen() throws {
    let screen = try TmuxScreen(in: folder, size: (40, 10))
    let shown = try screen.wait(for: "1/")
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test("with NO_COLOR no colour is sent") func obeysNoColour() throws {
    let screen = try TmuxScreen(in: folder, environment: "NO_COLOR=1")
    try screen.wait(for: "1/")
    let coloured = try screen.text(colours: true)
    #expect(coloured.firstRange(of: try Regex("\u{1B}\\[[0-9;]*(3[0-7]|4[0-7]|38;|48;)")) == nil)
  }

  @Test("Ctrl-z gives the shell back, and fg the same screen") func suspends() throws {
    let screen = try TmuxScreen(in: folder, shell: true)
    let before = try screen.settle(with: "1/")
    try screen.press("C-z")
    try screen.wait("the shell") { !$0.contains("announcements") }
    try screen.type("fg")
    try screen.press("Enter")
    try screen.wait("the same row") { selectedRow($0) == selectedRow(before) }
    try screen.press("Q")
    // What is typed before the browser has ended is still the browser's.
    try screen.wait("the shell again") { !$0.contains("announcements") }
    try screen.type("echo le''ft")
    try screen.press("Enter")
    try screen.wait(for: "left")
  }

  @Test("an announcement from a pipe is opened, and the keys still come from the terminal")
  func readsStandardInput() throws {
    let path = try folder.file("piped.txt", "Piped headline\n\nNothing more.\n")
    let screen = try TmuxScreen("browse - < \(path)", in: folder)
    try screen.wait(for: "Piped headline")
    try screen.press("j")
    try screen.wait(for: "2/")
    try screen.press("Q")
    try screen.wait(for: "ended 0")
  }

  @Test(
    "a customer file is reviewed: rejected, noted, taken back; the decision lasts over a restart")
  func reviewsAScreening() throws {
    let path = try folder.file(
      "customers.csv", "name,id,dob\nNobody Atall,1,\nKim Tong Chol,2,1966\nEv\u{1B}[31mil,3,\n")
    let screen = try TmuxScreen("browse --screen \(path)", in: folder)
    let list = try screen.wait(for: "without a hit hidden")
    #expect(list.contains("Screening of customers.csv"))
    #expect(list.contains("Kim Tong Chol"))
    try screen.press("Enter")
    try screen.wait(for: "Name met")
    try screen.press("-")
    try screen.wait(for: "Rejected: the customer is not KIM")
    try screen.press("e")
    try screen.type("born another year")
    try screen.press("Enter")
    try screen.wait("the note") { $0.contains("Note ") && $0.contains("born another year") }
    try screen.press("Enter")
    try screen.wait("the card") { $0.contains("As published") || $0.contains("Announcements ") }
    try screen.press("Escape")
    try screen.wait("the hits again") { $0.contains("born another year") }
    try screen.press("Q")
    try screen.wait(for: "ended 0")
    let again = try TmuxScreen("", in: folder)
    try again.wait(for: "1/")
    try again.press(":")
    try again.type("screen \(path)")
    try again.press("Enter")
    try again.wait("the decision") { $0.contains("1 rejected") }
    try again.press("Tab", "u")
    try again.wait(for: "Nothing to undo")
    try again.press("q", "q")
    try again.wait(for: ":screen comes back to it")
  }

  @Test("a hostile title is shown as marks") func showsHostileTitles() throws {
    let text = "Tricky \u{1B}[31mred\u{202E}drawn\n\nNothing more.\n"
    let screen = try TmuxScreen(try folder.file("hostile.txt", text), in: folder)
    try screen.wait(for: "␛[31mred⟨U+202E⟩")
  }

  @Test(
    "a command that stops reading, or a file that cannot be written, leaves the browser running")
  func survivesOutsideWork() throws {
    let text =
      "Long headline\n\n" + String(repeating: "Nothing more is said here.\n", count: 20_000)
    let screen = try TmuxScreen(try folder.file("long.txt", text), in: folder)
    try screen.wait(for: "Long headline")
    try screen.press("|")
    try screen.type("true")
    try screen.press("Enter")
    try screen.wait(for: "true, which printed nothing")
    try screen.press("|")
    try screen.type("printf 'a\\033[31mb\\n'; wc -l")
    try screen.press("Enter")
    try screen.wait(for: ": a␛[31mb (and 1 more line)")
    try screen.press("|")
    try screen.type("echo no such list >&2; exit 3")
    try screen.press("Enter")
    try screen.wait(for: "exit status 3 (no such list)")
    try screen.press("x")
    try screen.type("/nonexistent/folder/file")
    try screen.press("Enter")
    try screen.wait(for: "cannot be written")
  }
}
