import ArgumentParser

/// The measurements of CONTRACT.md, each printing one JSON object.
@main struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "EmbargoBenchmarks",
    abstract: "Measures Embargo; prints one JSON object a measurement.",
    subcommands: [
      ParseBenchmark.self, ImportBenchmark.self, LinkBenchmark.self, FrameBenchmark.self,
      ReadingBenchmark.self, LearnCommand.self, SearchBenchmark.self, TerminalBenchmark.self,
      SnapshotsBenchmark.self,
      MatchBenchmark.self, PerturbBenchmark.self, ScreenBenchmark.self, GrowCommand.self,
    ])
}
