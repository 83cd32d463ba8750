import ArgumentParser
import SanctionsModel
import SanctionsSources

/// Announcement text → readings, on one core: megabytes and entries a second.
struct ParseBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Announcement text: MB/s and entries/s.")

  @Argument(help: "Announcements: text, pages, notices, list text.") var paths: [String]
  @Option(help: "How many times all files are read.") var runs = 11
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let entries: Int
    let milliseconds: Distribution
    let megabytesASecond: Distribution
    let entriesASecond: Distribution

    enum CodingKeys: String, CodingKey {
      case entries
      case milliseconds = "parse_ms"
      case megabytesASecond = "mb_per_s"
      case entriesASecond = "entries_per_s"
    }
  }

  func run() throws {
    let input = try InputFiles(paths)
    let texts = try input.files.map { try SourceReader().publishedText($0) }
    let bytes = texts.reduce(0) { $0 + $1.body.utf8.count }
    let parser = AnnouncementParser()
    var (samples, entries) = ([Double](), 0)
    for run in 0...max(1, runs) {
      let watch = Stopwatch()
      entries = texts.reduce(0) { $0 + parser.reading(of: $1).entries.count }
      // The first run warms the tables and is not counted.
      if run > 0 { samples.append(watch.milliseconds) }
    }
    try Report(
      name: "parse", corpus: input,
      figures: Figures(
        entries: entries, milliseconds: Distribution(samples),
        megabytesASecond: Distribution(samples.map { Double(bytes) / 1000 / $0 }),
        entriesASecond: Distribution(samples.map { Double(entries) * 1000 / $0 }))
    ).printJSON()
  }
}
