import SanctionsModel

/// Learns a table of weights from texts of which something is known.
protocol Lesson {
  /// What is known of a text, one of several.
  associatedtype Known

  /// Adds a text and all of the kind that is known of it.
  mutating func add(_ text: PublishedText, _ known: [Known])

  /// The table that was learned.
  func table() -> String
}
