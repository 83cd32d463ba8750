import SanctionsModel

/// The date that a source's data is of, and where it was found.
package struct DataDate: Hashable, Sendable {
  package var date: PartialDate
  /// Where the date stands, in words: `in the data`, `in the file's name (sdn-2022-01-10.csv)`.
  package var origin: String

  /// A date of this origin.
  package init(date: PartialDate, origin: String) {
    self.date = date
    self.origin = origin
  }

  /// The date of a family's data: the one inside, else one in a file's name, else one in its folder's.
  package static func infer(_ files: [SourceFile], _ document: SourceDocument? = nil) -> DataDate? {
    if let inner = document?.innerDate { return DataDate(date: inner, origin: "in the data") }
    return files.lazy.compactMap(inName).max { $0.date < $1.date }
      ?? files.lazy.compactMap(inFolder).max { $0.date < $1.date }
  }

  /// The date in a file's own name or in its folder's, the data not looked at.
  package static func infer(_ file: SourceFile) -> DataDate? { infer([file]) }

  private static func inName(_ file: SourceFile) -> DataDate? {
    DateInName.date(file.name).map {
      DataDate(date: $0, origin: "in the file's name (\(file.name))")
    }
  }

  private static func inFolder(_ file: SourceFile) -> DataDate? {
    guard let folder = file.folder.split(separator: "/").last else { return nil }
    return DateInName.date(folder).map {
      DataDate(date: $0, origin: "in the folder's name (\(folder))")
    }
  }
}
