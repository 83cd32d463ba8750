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
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let announcements: Int
    let millisecondsEach: Distribution
    let announcementsASecond: Distribution

    enum CodingKeys: String, CodingKey {
      case announcements
      case millisecondsEach = "link_ms"
      case announcementsASecond = "announcements_per_s"
    }
  }

  func run() throws {
    let now = "2026-01-01T00:00:00Z"
    let archive = try self.archive.map { try Archive(path: $0, now: now) } ?? .inMemory(now: now)
    let input = try InputFiles(paths)
    let texts = try input.files.map { try SourceReader().publishedText($0) }
    var samples: [Double] = []
    for run in 0...max(1, runs) {
      let watch = Stopwatch()
      for text in texts { _ = try archive.link(text) }
      if run > 0 { samples.append(watch.milliseconds / Double(max(1, texts.count))) }
    }
    try Report(
      name: "link", corpus: input,
      figures: Figures(
        announcements: texts.count, millisecondsEach: Distribution(samples),
        announcementsASecond: Distribution(samples.map { 1000 / $0 }))
    ).printJSON()
  }
}
