import ArgumentParser
import NameMatching
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// `embargo screen`: holds a list of names against the archive.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screen a list of names against the archive; exit status 1 for no hit.")

  @Argument(
    help: "Names, one a line, or a table whose first row names the columns; - is standard input.")
  var path: String
  @Option(help: "The least score of a hit, 0 to 1.") var threshold = NameMatcher.threshold
  @Flag(help: "Print CSV, one hit a row.") var csv = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard threshold >= 0, threshold <= 1 else {
      throw ValidationError("--threshold takes a number from 0 to 1, such as 0.8")
    }
    if csv && output.wantsJSON {
      throw ValidationError("--csv and --json exclude each other; give one")
    }
  }

  func run() throws {
    let file = try InputFiles.file(path)
    let customers = try CommandFailure.catching { try CustomerFile(file) }
    let parties = customers.parties
    for note in customers.notes { output.note("\(file.path): \(note)") }
    let archive = try archive.open()
    try output.noteIndexing(archive)
    let results = try screen(parties, archive)
    try print(ScreeningReport(results: results, threshold: threshold))
    try output.noteMissingLists(archive)
    guard results.allSatisfy(\.hits.isEmpty) else { return }
    output.note(
      "no hit among \(parties.count.counted("name", "names")); "
        + "lower --threshold to see less likely ones")
    throw ExitCode(CommandFailure.Status.nothingFound.rawValue)
  }

  private func screen(_ parties: [ScreenedParty], _ archive: Archive) throws -> [ScreeningResult] {
    try CommandFailure.catching {
      try archive.screen(parties, threshold: threshold) { done in
        if Console.showsProgress { output.note("screened \(done) of \(parties.count)") }
      }
    }
  }

  private func print(_ report: ScreeningReport) throws {
    if output.wantsJSON {
      try output.print(report.json, items: report.jsonItems)
    } else if csv {
      try Console.printRaw(report.csv)
    } else if !report.lines.isEmpty {
      try Console.print(report.lines.joined(separator: "\n"))
    }
  }
}
