import ArgumentParser
import SanctionsArchive
import SanctionsModel

/// `embargo diff`: what changed on a list between two of its snapshots.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print what was added, amended and delisted between two snapshots of a list.")

  @Argument(help: "The list's name, as 'embargo sources' prints it.") var source: String
  @Option(
    help: "The earlier date: the newest snapshot of that day or before (default: the last but one)."
  )
  var from: DateArgument?
  @Option(help: "The later date (default: the last snapshot).") var to: DateArgument?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let archive = try archive.open()
    let diff = try CommandFailure.catching {
      try archive.diff(source: source, from: from?.date, to: to?.date)
    }
    if output.wantsJSON { return try output.print(JSONValue(diff)) }
    try Console.print(DiffReport(diff: diff).lines.joined(separator: "\n"))
  }
}
