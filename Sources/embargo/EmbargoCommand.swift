import ArgumentParser
import Foundation

/// The command line: its subcommands, and the one place that prints an error and picks the exit code.
@main struct EmbargoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embargo",
    abstract: "Browse sanctions announcements and the parties that they designate.",
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, ImportCommand.self, ParseCommand.self, LinkCommand.self,
      SearchCommand.self, ScreenCommand.self, MatchCommand.self, ShowCommand.self,
      DiffCommand.self,
      ExportCommand.self,
      SourcesCommand.self, ArchiveCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// Runs the command line of the process.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Console.complain(failure.message)
      Foundation.exit(failure.status.rawValue)
    } catch {
      finish(with: error)
    }
  }

  private static func finish(with error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    if status == .success {
      try? Console.print(text)
    } else if !text.isEmpty {
      Console.note(text)
    }
    Foundation.exit(status.rawValue)
  }
}
