import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// The import of one family of files: read, dated, stored in one transaction.
struct FamilyImport {
  let archive: Archive
  let format: String?
  let date: PartialDate?

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
      report.outcome = try archive.importList(snapshot, origin: origin)
      (report.read, report.refused) = (snapshot.recordsRead, snapshot.recordsRefused)
      report.diagnostics = Self.merged(snapshot.diagnostics, report.outcome.diagnostics)
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
