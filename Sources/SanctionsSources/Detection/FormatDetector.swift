import SanctionsModel

/// Tells a file's format from its content.
struct FormatDetector: Sendable {
  private let marks = SourceMarks()

  /// The format of a file that can be read; throws for one that cannot, and says what it is.
  func format(of file: SourceFile) throws(SourceError) -> SourceFormat {
    try requireText(file)
    let head = SourceHead(file)
    if let list = KnownFormats.list(head) { return list.format }
    try LineGuard.check(file)
    if let known = KnownFormats.announcement(head) { return known.format }
    if OFACTableShape.of(head.bytes) != nil { return .ofacCSV }
    try requireOneText(file)
    try requireNoNUL(file)
    // What tells a text's format stands in its head.
    let text = TextDecoder().decode(file.head)
    let decoded = ContentProbe(text.utf8)
    if decoded.isXML { throw unsupported(file, "XML") }
    if decoded.isJSON { throw unsupported(file, "JSON") }
    let format = textFormat(file, text.utf8, isHTML: decoded.isHTML)
    try requireFittingName(file, format)
    return format
  }

  /// Throws for a text or page that is too long to be one announcement; a list in text form may be long.
  private func requireOneText(_ file: SourceFile) throws(SourceError) {
    guard file.byteCount > SizeLimits.announcement else { return }
    let head = TextDecoder().decode(file.head).utf8
    let isList = marks.format(of: head) == .ofacText || EntryBlocks.fill(head)
    guard isList, !ContentProbe(head).isHTML else {
      throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: file.path)
    }
  }

  /// Throws for a text or page with a NUL byte: another file may begin with as many letters, but is no text.
  private func requireNoNUL(_ file: SourceFile) throws(SourceError) {
    guard ByteOrderMark(of: file.head).map({ $0 == .utf8 }) ?? true else { return }
    var (offset, found) = (0, Int?.none)
    try file.eachPiece { piece in
      if found == nil { found = piece.firstIndex(of: 0).map { offset + $0 - piece.startIndex } }
      offset += piece.count
    }
    guard let found else { return }
    throw SourceError(
      path: file.path, byte: found, found: "a NUL byte, so no text",
      remedy: "check that the file is what its name says")
  }

  /// Throws for a file that is too long, or has too long a line, or a NUL byte, to be of the format that the user
  /// names.
  func requireBounds(_ file: SourceFile, as format: SourceFormat) throws(SourceError) {
    guard KnownFormats.list(named: format) == nil else { return }
    try LineGuard.check(file)
    guard [.text, .html, .ofacNotice].contains(format) else { return }
    try requireNoNUL(file)
    guard file.byteCount > SizeLimits.announcement else { return }
    throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: file.path)
  }

  private func textFormat(_ file: SourceFile, _ utf8: [UInt8], isHTML: Bool) -> SourceFormat {
    let body = isHTML ? Array(PageReader().text(file.bytes).body.utf8) : utf8
    if let marked = marks.format(of: body) { return marked }
    if isHTML { return .html }
    return EntryBlocks.fill(utf8) ? .ofacText : .text
  }

  /// Whether a file's text is HTML.
  func isPage(_ file: SourceFile) -> Bool {
    ContentProbe(TextDecoder().decode(file.head).utf8).isHTML
  }

  /// Throws for a file that holds no text at all, and says what it holds.
  func requireText(_ file: SourceFile) throws(SourceError) {
    let probe = ContentProbe(file.head)
    if probe.isBlank {
      throw SourceError(
        path: file.path, byte: 0, found: "the file is empty",
        remedy: "give a file with a text or a list")
    }
    if let name = BinarySignature.name(of: file.head) {
      throw SourceError(
        path: file.path, byte: 0, found: "this is \(name), not a text",
        remedy: "unpack it, or save its text, and give that")
    }
    if probe.isUnmarkedUTF16 {
      throw SourceError(
        path: file.path, byte: 0,
        found: "every other byte is NUL: UTF-16 without a byte order mark",
        remedy: "save it as UTF-8")
    }
    if let byte = probe.firstByteOfJunk {
      throw SourceError(
        path: file.path, byte: byte, found: "the bytes are no text in any encoding known here",
        remedy: "check that the file is what its name says")
    }
  }

  private func unsupported(_ file: SourceFile, _ name: String) -> SourceError {
    SourceError(
      path: file.path, byte: 0, found: "the file is \(name), which is not read",
      remedy: "give one of these formats: \(SourceFormat.names)")
  }

  /// A table by its name that holds no known table is a damaged download, not an announcement.
  private func requireFittingName(
    _ file: SourceFile, _ format: SourceFormat
  ) throws(SourceError) {
    guard ["csv", "tsv", "xml", "json", "ndjson", "jsonl"].contains(file.fileExtension) else {
      return
    }
    let found =
      switch format {
      case .html, .ofacNotice:
        "the name says .\(file.fileExtension), the content is a page or a notice"
      default: "the name says .\(file.fileExtension), and no known table or document begins here"
      }
    throw SourceError(
      path: file.path, line: 1, byte: 0, found: found,
      remedy: "fetch it again, or say with --format what it is (\(SourceFormat.names))")
  }
}
