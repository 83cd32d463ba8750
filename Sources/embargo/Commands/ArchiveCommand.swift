import ArgumentParser
import SanctionsArchive

/// `embargo archive`: what can be done with the archive as a whole.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Look after the archive.",
    subcommands: [CheckArchiveCommand.self])
}

/// `embargo archive check`: integrity, and a count of everything.
struct CheckArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the archive's integrity and count what is in it.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let archive = try archive.open()
    let check = try CommandFailure.catching { try archive.check() }
    if output.wantsJSON {
      try output.print(
        .object([
          ("problems", .strings(check.problems)),
          ("counts", .object(check.counts.map { ($0.name, .int($0.value)) })),
        ]))
    } else {
      let rows = check.counts.map { ($0.name, "\($0.value)") }
      let verdict = check.problems.isEmpty ? ["the archive is sound"] : check.problems
      try Console.print((TextColumns.rows(rows) + verdict).joined(separator: "\n"))
    }
    guard check.problems.isEmpty else { throw ExitCode(CommandFailure.Status.badData.rawValue) }
  }
}
