import ArgumentParser
import Foundation
import SanctionsArchive
import SanctionsModel
import TerminalGrid

/// `embargo browse`: the screen, or with `--script` its last frame as text.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the browser (the default).")

  @Argument(help: "Announcements to open on top, without importing them; - is standard input.")
  var paths: [String] = []
  @Option(help: "Show the archive as it stood on this day, ISO 8601.") var asOf: DateArgument?
  @Option(
    help: ArgumentHelp(
      "Screen the customers of this file and review their hits; - is standard input.",
      valueName: "file"))
  var screen: String?
  @Option(help: "Play the keys of this file without a terminal and print the final screen.")
  var script: String?
  @Option(help: "The size of the screen for --script, columns x rows.") var size = "80x24"
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if gridSize == nil {
      throw ValidationError("--size takes columns x rows from 1x1 to 1000x1000, such as 120x40")
    }
    if screen != nil, asOf != nil {
      throw ValidationError("--screen is against the present; leave --as-of out")
    }
    if screen == "-", paths.contains("-") {
      throw ValidationError("standard input can be read once; give one of both as a file")
    }
  }

  func run() throws {
    let texts = try CommandFailure.catching { try InputFiles.announcements(paths) }
    let screening = try CommandFailure.catching {
      try screen.map(CustomerScreening.init(reading:)) ?? CustomerScreening()
    }
    let (archive, asOf) = (archive, asOf?.date)
    let library = BrowserLibrary(texts: texts, screening: screening) {
      let whole = try archive.open()
      return asOf.map(whole.asOf) ?? whole
    }
    let home = HomeFolder(environment: ProcessInfo.processInfo.environment)
    guard let script else {
      var loop = try BrowserLoop(
        library: library, home: home, keys: try keyDescriptor(), colour: Self.wantsColour,
        asOf: asOf,
        customers: screen)
      return try loop.run()
    }
    let file = try InputFiles.file(script)
    let keys = try KeyScript.keys(of: String(decoding: file.bytes, as: UTF8.self))
    var player = ScriptPlayer(
      library: library, home: home, size: gridSize ?? GridSize(columns: 80, rows: 24),
      isASCII: Self.isASCII,
      asOf: asOf, customers: screen)
    try Console.print(try player.rows(after: keys).joined(separator: "\n"))
  }

  /// Where keys come from: the terminal itself where standard input is a file to read.
  private func keyDescriptor() throws -> Int32 {
    guard paths.contains("-") || screen == "-" else { return STDIN_FILENO }
    let terminal = Foundation.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw CommandFailure(
        .usage, "/dev/tty: no terminal to read keys from; use 'browse --script' without one")
    }
    return terminal
  }

  private var gridSize: GridSize? {
    let sides = size.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy((1...1000).contains) else { return nil }
    return GridSize(columns: sides[0], rows: sides[1])
  }

  /// Whether colour is wanted, after no-color.org.
  private static var wantsColour: Bool {
    (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether the locale names an encoding other than UTF-8; a locale that says nothing does not.
  private static var isASCII: Bool {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard let locale = locale?.uppercased() else { return false }
    return !locale.contains("UTF-8") && !locale.contains("UTF8")
  }
}
