import SanctionsModel

/// What a family of files holds, in the model's values.
package enum SourceDocument {
  /// One publisher's list at one date, read as its records are asked for.
  case list(any ListRecords)
  /// Announcements, in the file's order.
  case announcements(AnnouncementBatch)

  /// The date that the data itself says: the list's own, or the latest publication.
  package var innerDate: PartialDate? {
    switch self {
    case .list(let list): list.header.dataDate
    case .announcements(let batch): batch.texts.compactMap(\.published).max()
    }
  }

  /// The format's name, as `import --json` prints it; empty for no announcement at all.
  package var format: String {
    switch self {
    case .list(let list): list.header.format
    case .announcements(let batch): batch.texts.first?.format ?? ""
    }
  }
}
