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
      path: family[0].path, sha256: try SourceFile.digest(of: family), format: document.format,
      readAt: Clock.now, dataDate: found?.date)
    if case .list = document { origin.dataDate = found?.date ?? today?.date }
    var report = ImportReport(origin: origin, dateOrigin: (found ?? today)?.origin)
    switch document {
    case .list(let list):
      let held = try archive.sources().first { $0.name == list.header.source }
      report.outcome = try archive.importList(list, origin: origin, acceptsShrink: acceptsShrink)
      (report.read, report.refused) = (
        report.outcome.recordsRead, report.outcome.recordsRefused
      )
      report.diagnostics = report.outcome.diagnostics
      report.diagnostics += Self.ageWarning(origin.dataDate, held: held)
    case .announcements(let batch):
      let dated = batch.texts.map(withGivenDate)
      report.outcome = try archive.importAnnouncements(dated, origin: origin)
      // What a text itself says is known once it is read, and goes before a file's name.
      if date == nil, let published = report.outcome.published {
        report.origin.dataDate = published
        report.dateOrigin = published == found?.date ? found?.origin : "in the data"
      } else if found == nil {
        report.origin.dataDate = today?.date
      }
      (report.read, report.refused) = (batch.texts.count + batch.refused, batch.refused)
      report.diagnostics = batch.diagnostics + report.outcome.diagnostics
    }
    return report
  }

  /// Says that a list is older than the one that the archive shows.
  private static func ageWarning(_ date: PartialDate?, held: SourceSummary?) -> [Diagnostic] {
    guard let date, let before = held?.dataDate, date < before else { return [] }
    return [
      Diagnostic(
        "the data is of \(date), older than that of \(before) in the archive: it goes into the history"
      )
    ]
  }

  private func withGivenDate(_ text: PublishedText) -> PublishedText {
    var text = text
    if let date { text.published = date }
    return text
  }
}
