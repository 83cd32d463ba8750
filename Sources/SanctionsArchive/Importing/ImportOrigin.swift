import SanctionsModel

/// Where imported data came from.
package struct ImportOrigin: Hashable, Sendable {
  /// The path as the user gave it; of a family of files the first.
  package var path: String
  /// The SHA-256 of all bytes that were read, in hexadecimal.
  package var sha256: String
  /// The format's name as `import --json` prints it.
  package var format: String
  /// When it was read, ISO 8601 in UTC.
  package var readAt: String
  /// The date of the data where one is known.
  package var dataDate: PartialDate?

  /// An origin of these parts.
  package init(
    path: String, sha256: String, format: String, readAt: String, dataDate: PartialDate? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    self.readAt = readAt
    self.dataDate = dataDate
  }
}
