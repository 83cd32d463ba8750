import ArgumentParser
import Foundation

/// Process start → first full screen, and a key → its painted screen, through a pseudoterminal.
///
/// The screen counts as painted at the last byte that comes before the terminal falls silent, so the
/// figures hold everything that follows the key, the preview included.
struct TerminalBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal",
    abstract: "Start to first screen, key to painted screen, resident memory, through a pty.")

  @Option(help: "How many times the program is started.") var starts = 15
  @Option(help: "How many keys are pressed.") var keys = 60
  @Option(help: "The key that is pressed.") var key = "j"
  @Option(help: "Keys that are typed once before the measured ones.") var before = ""
  @Option(help: "The screen, columns x rows.") var size = "120x40"
  @Option(help: "Milliseconds of silence after which a screen counts as painted.") var quiet = 60.0
  @Flag(help: "Print JSON (the only form there is).") var json = false
  @Argument(
    parsing: .captureForPassthrough,
    help: "The program and its arguments; embargo beside this program by default.")
  var command: [String] = []

  private struct Corpus: Encodable {
    let command: [String]
    let screen: String
    let key: String
  }

  private struct Figures: Encodable {
    let startToScreenMilliseconds: Distribution
    let startToFirstByteMilliseconds: Distribution
    let keyToScreenMilliseconds: Distribution
    let keyToFirstByteMilliseconds: Distribution
    let screenBytes: Int
    let residentBytes: Int

    enum CodingKeys: String, CodingKey {
      case startToScreenMilliseconds = "start_to_screen_ms"
      case startToFirstByteMilliseconds = "start_to_first_byte_ms"
      case keyToScreenMilliseconds = "key_to_screen_ms"
      case keyToFirstByteMilliseconds = "key_to_first_byte_ms"
      case screenBytes = "screen_bytes"
      case residentBytes = "resident_bytes"
    }
  }

  func run() throws {
    let program = command.isEmpty ? [Self.embargoBesideThis] : command.filter { $0 != "--" }
    var (screens, firstBytes, bytes) = ([Double](), [Double](), 0)
    for _ in 0..<max(1, starts) {
      let watch = Stopwatch()
      let terminal = try open(program)
      let settled = terminal.settle(watch, quiet: 150, limit: 5000)
      screens.append(settled.last)
      firstBytes.append(settled.first)
      bytes = settled.bytes
    }
    let pressed = try press(program)
    try Report(
      name: "terminal", corpus: Corpus(command: program, screen: size, key: key),
      figures: Figures(
        startToScreenMilliseconds: Distribution(screens),
        startToFirstByteMilliseconds: Distribution(firstBytes),
        keyToScreenMilliseconds: Distribution(pressed.screens),
        keyToFirstByteMilliseconds: Distribution(pressed.firstBytes),
        screenBytes: bytes, residentBytes: pressed.resident)
    ).printJSON()
  }

  private func press(_ program: [String]) throws -> (
    screens: [Double], firstBytes: [Double], resident: Int
  ) {
    let terminal = try open(program)
    _ = terminal.settle(Stopwatch(), quiet: 300, limit: 5000)
    if !before.isEmpty {
      terminal.type(before)
      _ = terminal.settle(Stopwatch(), quiet: 300, limit: 5000)
    }
    var (screens, firstBytes) = ([Double](), [Double]())
    for _ in 0..<max(1, keys) {
      let watch = Stopwatch()
      terminal.type(key)
      let settled = terminal.settle(watch, quiet: quiet, limit: 2000)
      guard settled.bytes > 0 else { continue }
      screens.append(settled.last)
      firstBytes.append(settled.first)
    }
    return (screens, firstBytes, terminal.residentBytes)
  }

  private func open(_ program: [String]) throws -> Pseudoterminal {
    var environment = ProcessInfo.processInfo.environment
    environment["TERM"] = "xterm-256color"
    environment["LC_ALL"] = "C.UTF-8"
    let sides = size.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2 else { throw ValidationError("--size takes columns x rows, as 120x40") }
    return try Pseudoterminal(
      program, environment: environment, columns: sides[0], rows: sides[1])
  }

  private static var embargoBesideThis: String {
    let here = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    return here.appendingPathComponent("embargo").path
  }
}
