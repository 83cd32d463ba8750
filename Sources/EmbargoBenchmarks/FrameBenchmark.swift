import ArgumentParser
import BrowserInterface
import SanctionsModel
import TerminalGrid

/// Key → finished grid, without a terminal: moving, opening, typing a search.
struct FrameBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Key → finished grid, in ms: moving, opening, typing a search.")

  @Option(help: "How many announcements the list holds.") var announcements = 100_000
  @Option(help: "How many keys of each kind are pressed.") var keys = 500
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Corpus: Encodable {
    let announcements: Int
    let screen = "120x40"

    private enum CodingKeys: String, CodingKey { case announcements, screen }
  }

  private struct Figures: Encodable {
    let load: Distribution
    let move: Distribution
    let open: Distribution
    let search: Distribution

    enum CodingKeys: String, CodingKey {
      case load = "load_ms"
      case move = "move_ms"
      case open = "open_ms"
      case search = "search_ms"
    }
  }

  func run() throws {
    var play = BenchmarkPlay(announcements: announcements)
    let load = play.load()
    let move = (0..<keys).map { play.press($0 % 40 == 39 ? .pageDown : .character("j")) }
    var open: [Double] = []
    for _ in 0..<max(1, keys / 10) {
      open.append(play.press(.enter))
      open.append(play.press(.character("q")))
    }
    var search = [play.press(.character("/"))]
    for index in 0..<max(1, keys / 10) {
      for letter in "party \(index)" { search.append(play.press(.character(letter))) }
      for _ in "party \(index)" { search.append(play.press(.backspace)) }
    }
    try Report(
      name: "frame", corpus: Corpus(announcements: announcements),
      figures: Figures(
        load: Distribution([load]), move: Distribution(move), open: Distribution(open),
        search: Distribution(search))
    ).printJSON()
  }
}
