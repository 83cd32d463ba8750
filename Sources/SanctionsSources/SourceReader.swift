import SanctionsModel

/// Reads a publisher's files into the model.
package struct SourceReader: Sendable {
  private let detector = FormatDetector()

  /// A reader.
  package init() {}

  /// What a family of files holds (see `families`): a list, or announcements.
  ///
  /// `format` is the name of a `SourceFormat` where the caller knows better than detection. Throws
  /// where a file cannot be read at all; what is half understood is in the result's diagnostics.
  package func read(
    _ files: [SourceFile], format: String? = nil
  ) throws(SourceError) -> SourceDocument {
    guard let first = files.first else {
      throw SourceError(path: "", found: "no file", remedy: "give at least one")
    }
    let format = try self.format(of: first, named: format)
    if format == .ofacCSV {
      return .list(try OFACListReader(files))
    }
    guard files.count == 1 else {
      throw SourceError(
        path: first.path, found: "\(files.count) files that are no family",
        remedy: "read them one by one")
    }
    if let list = KnownFormats.list(named: format) { return .list(try list.records(in: first)) }
    if let known = KnownFormats.announcements(named: format) {
      return .announcements(try Self.someRead(try known.texts(in: first), path: first.path))
    }
    if format == .ofacText {
      try LineGuard.check(first, limit: SizeLimits.record)
      return .list(try OFACTextListReader.records(in: first))
    }
    return .announcements(AnnouncementBatch([try text(first, format)]))
  }

  /// One file as an announcement's text: what `parse` and `link` read. `sdnlist.txt` is one, too.
  ///
  /// Throws for a list in a structured format, which has no text.
  package func publishedText(
    _ file: SourceFile, format: String? = nil
  ) throws(SourceError) -> PublishedText {
    let format = try self.format(of: file, named: format)
    guard format != .ofacCSV, KnownFormats.list(named: format) == nil else {
      throw SourceError(
        path: file.path, line: 1, byte: 0,
        found: "a list (\(format.rawValue)), not an announcement", remedy: "import it instead")
    }
    guard let known = KnownFormats.announcements(named: format) else {
      return try text(file, format)
    }
    let texts = try known.texts(in: file).texts
    guard let only = texts.first, texts.count == 1 else {
      throw SourceError(
        path: file.path, line: 1, byte: 0,
        found: "\(texts.count) announcements (\(format.rawValue)), not one",
        remedy: "import the file instead")
    }
    return only
  }

  /// The format of a file by its content; `nil` where it is none that is read.
  package static func detect(_ file: SourceFile) -> SourceFormat? {
    try? FormatDetector().format(of: file)
  }

  private func format(
    of file: SourceFile, named name: String?
  ) throws(SourceError) -> SourceFormat {
    guard let name else { return try detector.format(of: file) }
    guard let format = SourceFormat(rawValue: name) else {
      throw SourceError(
        path: file.path, found: "no format is called \"\(name)\"",
        remedy: "use one of \(SourceFormat.names)")
    }
    try detector.requireText(file)
    try detector.requireBounds(file, as: format)
    return format
  }

  /// The batch; throws where not one of its items could be read.
  private static func someRead(
    _ batch: AnnouncementBatch, path: String
  ) throws(SourceError) -> AnnouncementBatch {
    guard batch.texts.isEmpty, batch.refused > 0 else { return batch }
    let first = batch.diagnostics.first
    throw SourceError(
      path: path, line: first?.line,
      found: "none of its items could be read (\(first?.message ?? "\(batch.refused) refused"))",
      remedy: "fetch it again")
  }

  private func text(
    _ file: SourceFile, _ format: SourceFormat
  ) throws(SourceError) -> PublishedText {
    let isPage = format != .text && format != .ofacText && detector.isPage(file)
    var text =
      isPage || format == .html
      ? PageReader().text(file.bytes)
      : PublishedText(body: TextDecoder().decode(file.bytes).string)
    text.format = format.rawValue
    if format == .ofacNotice {
      text.published = text.published ?? ReleaseDate.find(in: Array(text.body.utf8))
      text.publisher = "OFAC Recent Actions"
    }
    return text
  }
}
