import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// The import of one family of files: read, dated, stored in one transaction.
struct FamilyImport {
  let archive: Archive
  let format: String?
  let date: PartialDate?
  /// Whether a list may be much shorter than the archive's.
  let acceptsShrink: Bool

  /// Reads and stores a family; throws where it cannot be read or stored, the archive unchanged.
  func run(_ family: [SourceFile]) throws -> ImportReport {
    let document = try SourceReader().read(family, format: format)
    let found =
      date.map { DataDate(date: $0, origin: "given") } ?? DataDate.infer(family, document)
    let today = Clock.today.map {
      DataDate(date: $0, origin: "none was found: the day of the import")
    }
    var origin = ImportOrigin(
      path: family[0].path, sha256: Self.digest(of: family), format: document.format,
      readAt: Clock.now, dataDate: found?.date)
    if case .list = document { origin.dataDate = found?.date ?? today?.date }
    var report = ImportReport(origin: origin, dateOrigin: (found ?? today)?.origin)
    switch document {
    case .list(let snapshot):
      let held = try archive.sources().first { $0.name == snapshot.source }
      try requireWhole(snapshot, held: held, path: family[0].path)
      report.outcome = try archive.importList(snapshot, origin: origin)
      (report.read, report.refused) = (snapshot.recordsRead, snapshot.recordsRefused)
      report.diagnostics = Self.merged(snapshot.diagnostics, report.outcome.diagnostics)
      report.diagnostics += Self.ageWarning(origin.dataDate, held: held)
    case .announcements(let texts):
      let dated = texts.map(withGivenDate)
      report.outcome = try archive.importAnnouncements(dated, origin: origin)
      // What a text itself says is known once it is read, and goes before a file's name.
      if date == nil, let published = report.outcome.published {
        report.origin.dataDate = published
        report.dateOrigin = published == found?.date ? found?.origin : "in the data"
      } else if found == nil {
        report.origin.dataDate = today?.date
      }
      report.read = texts.count
      report.diagnostics = report.outcome.diagnostics
    }
    return report
  }

  /// Refuses a list that holds nothing, or so little that most of it must be missing: what a list lacks
  /// counts as delisted.
  private func requireWhole(
    _ snapshot: ListSnapshot, held: SourceSummary?, path: String
  ) throws {
    guard !snapshot.records.isEmpty else {
      throw CommandFailure(.badData, "\(path): the list holds no entry; give the whole list")
    }
    guard let held, !acceptsShrink, snapshot.records.count * 10 < held.entityCount * 9 else {
      return
    }
    throw CommandFailure(
      .badData,
      "\(path): the list holds \(snapshot.records.count) entries, \(held.title) in the archive "
        + "\(held.entityCount); give the whole list, or --accept-shrink if it is so short now")
  }

  /// Says that a list is older than the one that it takes the place of.
  private static func ageWarning(_ date: PartialDate?, held: SourceSummary?) -> [Diagnostic] {
    guard let date, let before = held?.dataDate, date < before else { return [] }
    return [
      Diagnostic(
        "the data is of \(date), older than that of \(before) in the archive, whose place it takes")
    ]
  }

  private func withGivenDate(_ text: PublishedText) -> PublishedText {
    var text = text
    if let date { text.published = date }
    return text
  }

  /// The digest of the files' bytes, one file after the other.
  private static func digest(of family: [SourceFile]) -> String {
    var digest = SHA256()
    for file in family { digest.update(file.bytes) }
    return digest.finalized()
  }

  private static func merged(_ first: [Diagnostic], _ second: [Diagnostic]) -> [Diagnostic] {
    let known = Set(first)
    return first + second.filter { !known.contains($0) }
  }
}
