import ArgumentParser

@main struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "EmbargoBenchmarks")
}
