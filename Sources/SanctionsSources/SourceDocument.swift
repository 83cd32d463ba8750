import SanctionsModel

/// What a family of files holds, in the model's values.
package enum SourceDocument: Sendable {
  /// One publisher's list at one date.
  case list(ListSnapshot)
  /// Announcements, in the file's order.
  case announcements([PublishedText])

  /// The date that the data itself says: the list's own, or the latest publication.
  package var innerDate: PartialDate? {
    switch self {
    case .list(let snapshot): snapshot.dataDate
    case .announcements(let texts): texts.compactMap(\.published).max()
    }
  }

  /// The format's name, as `import --json` prints it; empty for no announcement at all.
  package var format: String {
    switch self {
    case .list(let snapshot): snapshot.format
    case .announcements(let texts): texts.first?.format ?? ""
    }
  }
}
