import ArgumentParser
import Foundation
import NameMatching
import SanctionsArchive

/// The name index: built, opened again in a process of its own, and searched with every letter typed.
struct SearchBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "The name index: build, open, and every keystroke of the queries.")

  @Option(help: "Names, one a line; the line's number is the entity.") var names: String
  @Option(
    help: "Queries, one a line; behind a tab the name that is meant, behind another a class.")
  var queries: String
  @Option(help: "An index that was built before (used by the program itself).") var index: String?
  @Flag(help: "Print the queries that miss on standard error.") var misses = false
  @Option(
    help:
      "How many queries the peers that are installed answer, too; they are slow with many names.")
  var peers = 200
  @Flag(help: "Print JSON (the only form there is).") var json = false

  func run() throws {
    if let index { return try KeystrokeFigures(index: index, self).print() }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("names").path
    let lines = try Self.lines(names)
    let watch = Stopwatch()
    var builder = NameIndexBuilder()
    for (number, name) in lines.enumerated() {
      builder.add(String(name), entity: UInt32(number), position: 0, isStrong: true)
    }
    try Data(builder.finish()).write(to: URL(fileURLWithPath: path))
    try searchAgain(path, buildSeconds: watch.milliseconds / 1000)
  }

  /// Searches in a process that has not built the index, so that its memory is what a reader needs.
  private func searchAgain(_ path: String, buildSeconds: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments =
      ["search", "--names", names, "--queries", queries, "--index", path, "--peers", "\(peers)"]
      + (misses ? ["--misses"] : [])
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["EMBARGO_BUILD_SECONDS": String(buildSeconds)]) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [Substring] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file")
    }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}
