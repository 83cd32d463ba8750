import SanctionsModel

/// A format of lists that stand in one file each and are read record by record.
protocol ListFormat {
  static var format: SourceFormat { get }
  /// Whether a file that begins so is of the format.
  static func fits(_ head: SourceHead) -> Bool
  /// The records in a file; throws where it cannot be read at all.
  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords
}

/// A format of files that hold announcements.
protocol AnnouncementFormat {
  static var format: SourceFormat { get }
  /// Whether a file that begins so is of the format.
  static func fits(_ head: SourceHead) -> Bool
  /// The announcements in a file; throws where it cannot be read at all.
  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch
}
