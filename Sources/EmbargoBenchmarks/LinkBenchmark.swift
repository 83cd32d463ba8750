import ArgumentParser
import Foundation
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// Announcements → readings and links against an archive: announcements a second.
struct LinkBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Announcements/s, read and linked against the archive.")

  @Argument(help: "Announcements.") var paths: [String]
  @Option(help: "The archive; the sample corpus in memory by default.") var archive: String?
  @Option(help: "How many times all files are linked.") var runs = 21
  @Flag(help: "Link on all processors at once; on one otherwise.") var allCores = false
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let announcements: Int
    let isOnAllCores: Bool
    let firstMilliseconds: Double
    let millisecondsEach: Distribution
    let processorMilliseconds: Distribution
    let announcementsASecond: Distribution

    enum CodingKeys: String, CodingKey {
      case announcements
      case isOnAllCores = "all_cores"
      case firstMilliseconds = "first_pass_link_ms"
      case millisecondsEach = "link_ms"
      case processorMilliseconds = "link_thread_cpu_ms"
      case announcementsASecond = "announcements_per_s"
    }
  }

  func run() throws {
    let now = "2026-01-01T00:00:00Z"
    let archive = try self.archive.map { try Archive(path: $0, now: now) } ?? .inMemory(now: now)
    let input = try InputFiles(paths)
    let texts = try input.files.map { try SourceReader().publishedText($0) }
    var samples: [Double] = []
    var processor: [Double] = []
    for _ in 0...max(1, runs) {
      let (watch, thread) = (Stopwatch(), ThreadStopwatch())
      try link(texts, archive)
      samples.append(watch.milliseconds / Double(max(1, texts.count)))
      processor.append(thread.milliseconds / Double(max(1, texts.count)))
    }
    let warm = samples.dropFirst()
    try Report(
      name: "link", corpus: input,
      figures: Figures(
        announcements: texts.count, isOnAllCores: allCores, firstMilliseconds: samples[0],
        millisecondsEach: Distribution(Array(warm)),
        processorMilliseconds: Distribution(Array(processor.dropFirst())),
        announcementsASecond: Distribution(warm.map { 1000 / $0 }))
    ).printJSON()
  }

  private func link(_ texts: [PublishedText], _ archive: Archive) throws {
    let fewest = allCores ? 2 : Int.max
    for linked in Parallel.map(texts, fewest: fewest, { text in Result { try archive.link(text) } })
    {
      _ = try linked.get()
    }
  }
}
