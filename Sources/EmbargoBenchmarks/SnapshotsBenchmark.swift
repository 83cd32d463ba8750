import ArgumentParser
import Foundation
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// Daily snapshots of one list into a new archive: seconds, and the archive's size beside that of one snapshot.
struct SnapshotsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshots",
    abstract: "Daily snapshots made from sdn.csv: seconds, and the archive's growth.")

  @Argument(help: "An sdn.csv to make the list from.") var path: String
  @Option(help: "How many entities the list has.") var entities = 15_000
  @Option(help: "How many days.") var days = 300
  @Option(help: "How many entities change a day.") var changes = 20
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let entities: Int
    let days: Int
    let changesADay: Int
    let firstImportSeconds: Double
    let seconds: Double
    let importMilliseconds: Distribution
    let firstBytes: Int
    let bytes: Int
    let growth: Double
    let announcements: Int
    let peakResidentBytes: Int

    enum CodingKeys: String, CodingKey {
      case entities, days, bytes, growth, announcements
      case changesADay = "changes_a_day"
      case firstImportSeconds = "first_import_s"
      case seconds = "import_s"
      case importMilliseconds = "import_ms"
      case firstBytes = "first_bytes"
      case peakResidentBytes = "peak_resident_bytes"
    }
  }

  func run() throws {
    var list = try DailyList(path: path, entities: entities)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archivePath = folder.appendingPathComponent("archive.sqlite").path
    let archive = try Archive(path: archivePath, now: "2026-01-01T00:00:00Z")
    var (times, firstBytes) = ([Double](), 0)
    for day in 0..<max(1, days) {
      if day > 0 { list.change(changes, day: day) }
      times.append(try Self.store(list.file(day: day), in: archive))
      if day == 0 { firstBytes = Self.size(archivePath) }
    }
    let listed = try archive.sources().first { $0.name == "ofac-sdn" }
    try archive.close()
    let bytes = Self.size(archivePath)
    try Report(
      name: "snapshots", corpus: InputFiles.descriptions([path]),
      figures: Figures(
        entities: entities, days: days, changesADay: changes, firstImportSeconds: times[0] / 1000,
        seconds: times.reduce(0, +) / 1000, importMilliseconds: Distribution(times),
        firstBytes: firstBytes, bytes: bytes, growth: Double(bytes) / Double(max(1, firstBytes)),
        announcements: listed?.announcementCount ?? 0,
        peakResidentBytes: Memory.peakResidentBytes)
    ).printJSON()
  }

  /// Imports a snapshot; gives the milliseconds that it took, reading included.
  private static func store(_ file: SourceFile, in archive: Archive) throws -> Double {
    let watch = Stopwatch()
    let origin = ImportOrigin(
      path: file.path, sha256: try SourceFile.digest(of: [file]), format: "ofac-csv",
      readAt: "2026-01-01T00:00:00Z", dataDate: DataDate.infer(file)?.date)
    guard case .list(let list) = try SourceReader().read([file]) else { return 0 }
    _ = try archive.importList(list, origin: origin)
    return watch.milliseconds
  }

  private static func size(_ path: String) -> Int {
    let paths = [path, path + "-wal"]
    return paths.reduce(0) { sum, each in
      let size = try? FileManager.default.attributesOfItem(atPath: each)[.size] as? Int
      return sum + (size ?? 0)
    }
  }
}
