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
    let readMilliseconds: Distribution
    let storeMilliseconds: Distribution
    let totalMilliseconds: Distribution
    let recordsASecond: Distribution
    let archiveBytes: Int
    let peakResidentBytes: Int

    enum CodingKeys: String, CodingKey {
      case records
      case createMilliseconds = "create_ms"
      case readMilliseconds = "read_ms"
      case storeMilliseconds = "store_ms"
      case totalMilliseconds = "import_ms"
      case recordsASecond = "records_per_s"
      case archiveBytes = "archive_bytes"
      case peakResidentBytes = "peak_resident_bytes"
    }
  }

  func run() throws {
    let input = try InputFiles(paths)
    var (create, reading, storing) = ([Double](), [Double](), [Double]())
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
      var (readTime, storeTime) = (0.0, 0.0)
      for family in SourceReader().families(input.files) {
        let watch = Stopwatch()
        let document = try SourceReader().read(family)
        readTime += watch.milliseconds
        let store = Stopwatch()
        records += try Self.store(document, of: family, in: archive)
        storeTime += store.milliseconds
      }
      reading.append(readTime)
      storing.append(storeTime)
      try archive.close()
      size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
    let total = zip(reading, storing).map { $0 + $1 }
    try Report(
      name: "import", corpus: input,
      figures: Figures(
        records: records, createMilliseconds: Distribution(create),
        readMilliseconds: Distribution(reading), storeMilliseconds: Distribution(storing),
        totalMilliseconds: Distribution(total),
        recordsASecond: Distribution(total.map { Double(records) * 1000 / $0 }),
        archiveBytes: size, peakResidentBytes: Memory.peakResidentBytes)
    ).printJSON()
  }

  private static func store(
    _ document: SourceDocument, of family: [SourceFile], in archive: Archive
  ) throws -> Int {
    var digest = SHA256()
    for file in family { digest.update(file.bytes) }
    let origin = ImportOrigin(
      path: family.first?.path ?? "", sha256: digest.finalized(), format: document.format,
      readAt: "2026-01-01T00:00:00Z")
    switch document {
    case .list(let snapshot):
      _ = try archive.importList(snapshot, origin: origin)
      return snapshot.recordsRead
    case .announcements(let texts):
      _ = try archive.importAnnouncements(texts, origin: origin)
      return texts.count
    }
  }
}
