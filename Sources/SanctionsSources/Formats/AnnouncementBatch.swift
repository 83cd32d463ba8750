import SanctionsModel

/// The announcements of one file, and what was only half understood.
package struct AnnouncementBatch: Sendable {
  /// In the file's order.
  package var texts: [PublishedText]
  /// How many items the file holds that could not be read.
  package var refused: Int
  package var diagnostics: [Diagnostic]

  /// A batch of these parts.
  package init(_ texts: [PublishedText], refused: Int = 0, diagnostics: [Diagnostic] = []) {
    self.texts = texts
    self.refused = refused
    self.diagnostics = diagnostics
  }
}
