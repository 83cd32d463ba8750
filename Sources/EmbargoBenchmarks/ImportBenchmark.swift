import ArgumentParser
import Foundation
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// Files → a new archive on disk: records a second, peak memory, the archive's size.
struct ImportBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Files into a new archive: records/s, peak memory, size of the archive.")

  @Argument(help: "The files of one import: a list's family, or announcements.") var paths: [String]
  @Option(help: "How many new archives are filled.") var runs = 5
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let records: Int
    let createMilliseconds: Distribution
    let totalMilliseconds: Distribution
    let recordsASecond: Distribution
    let archiveBytes: Int
    let peakResidentBytes: Int

    enum CodingKeys: String, CodingKey {
      case records
      case createMilliseconds = "create_ms"
      case totalMilliseconds = "import_ms"
      case recordsASecond = "records_per_s"
      case archiveBytes = "archive_bytes"
      case peakResidentBytes = "peak_resident_bytes"
    }
  }

  func run() throws {
    var (create, total) = ([Double](), [Double]())
    var (records, size) = (0, 0)
    for _ in 0..<max(1, runs) {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("embargo-benchmark-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = folder.appendingPathComponent("archive.sqlite").path
      let begin = Stopwatch()
      let archive = try Archive(path: path, now: "2026-01-01T00:00:00Z")
      create.append(begin.milliseconds)
      records = 0
      let watch = Stopwatch()
      let files = try paths.map { try SourceFile(opening: $0) }
      for family in SourceReader().families(files) {
        records += try Self.store(try SourceReader().read(family), of: family, in: archive)
      }
      total.append(watch.milliseconds)
      try archive.close()
      size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
    try Report(
      name: "import", corpus: InputFiles.descriptions(paths),
      figures: Figures(
        records: records, createMilliseconds: Distribution(create),
        totalMilliseconds: Distribution(total),
        recordsASecond: Distribution(total.map { Double(records) * 1000 / $0 }),
        archiveBytes: size, peakResidentBytes: Memory.peakResidentBytes)
    ).printJSON()
  }

  private static func store(
    _ document: SourceDocument, of family: [SourceFile], in archive: Archive
  ) throws -> Int {
    let origin = ImportOrigin(
      path: family.first?.path ?? "", sha256: try SourceFile.digest(of: family),
      format: document.format, readAt: "2026-01-01T00:00:00Z")
    switch document {
    case .list(let list):
      return try archive.importList(list, origin: origin).recordsRead
    case .announcements(let batch):
      _ = try archive.importAnnouncements(batch.texts, origin: origin)
      return batch.texts.count
    }
  }
}
