import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// What became of one family of files, for `import --json` and for people.
struct ImportReport {
  /// How many diagnostics people are shown; JSON holds them all.
  private static let shownDiagnostics = 20

  var origin: ImportOrigin
  /// Where the data's date was found, in words.
  var dateOrigin: String?
  var outcome = ImportOutcome()
  var read = 0
  var refused = 0
  var diagnostics: [Diagnostic] = []
  private var isRefused = false

  /// A report of an import that is under way.
  init(origin: ImportOrigin, dateOrigin: String?) {
    self.origin = origin
    self.dateOrigin = dateOrigin
  }

  /// A report of files that could not be read at all.
  init(refused family: [SourceFile], because message: String) {
    origin = ImportOrigin(
      path: family.first?.path ?? "", sha256: (try? SourceFile.digest(of: family)) ?? "",
      format: "unknown", readAt: Clock.now)
    dateOrigin = nil
    diagnostics = [Diagnostic(message)]
    isRefused = true
  }

  /// One element of `files` in the contract.
  var json: JSONValue {
    .object([
      ("path", .string(origin.path)), ("format", .string(origin.format)),
      ("dataDate", JSONValue(origin.dataDate)), ("sha256", .string(origin.sha256)),
      (
        "records",
        .object([
          ("read", .int(read)), ("kept", .int(outcome.kept)), ("refused", .int(refused)),
        ])
      ),
      ("added", .int(outcome.added)), ("amended", .int(outcome.amended)),
      ("delisted", .int(outcome.delisted)), ("unchanged", .int(outcome.unchanged)),
      ("announcements", .int(outcome.announcements)),
      (
        "diagnostics",
        .array(
          diagnostics.map {
            .object([
              ("line", .optional($0.line)), ("byte", .optional($0.byte)),
              ("message", .string(message($0))),
            ])
          })
      ),
    ])
  }

  /// The line for people; nothing for files that were refused, of which an error has told.
  var line: String? {
    guard !isRefused else { return nil }
    let date = origin.dataDate.map { "data of \($0) (\(dateOrigin ?? ""))" } ?? "no date"
    let head = "\(origin.path): \(origin.format), \(date): \(outcome.kept) of \(read) kept"
    guard outcome.changedSomething else { return head + "; nothing changed" }
    return head + "; \(outcome.added) added, \(outcome.amended) amended, "
      + "\(outcome.delisted) delisted, \(outcome.unchanged) unchanged"
  }

  /// The diagnostics for people: what was lost, and how much was kept as a remark.
  var notes: [String] {
    guard !isRefused else { return [] }
    // What has a line says that something was lost; what has none, that a field is kept as a remark.
    let lost = diagnostics.filter { $0.line != nil }
    let kept = diagnostics.filter { $0.line == nil }
    let more = lost.count - Self.shownDiagnostics
    return lost.prefix(Self.shownDiagnostics).map(note)
      + (more > 0 ? ["\(origin.path): and \(more) more notes; --json prints them all"] : [])
      + keptNotes(kept)
  }

  /// A few are told one by one; of more, the first stands for all.
  private func keptNotes(_ kept: [Diagnostic]) -> [String] {
    guard kept.count > 3, let first = kept.first else { return kept.map(note) }
    return [
      "\(note(first)); and \(kept.count - 1) more notes on entries that are kept whole; --json prints them all"
    ]
  }

  /// The message, behind the file's name where it is not the first of the family: its line and byte are of that file.
  private func message(_ diagnostic: Diagnostic) -> String {
    guard let file = diagnostic.file, file != origin.path else { return diagnostic.message }
    return "\(file): \(diagnostic.message)"
  }

  private func note(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.line.map { ":\($0)" } ?? diagnostic.byte.map { ": byte \($0)" } ?? ""
    return "\(diagnostic.file ?? origin.path)\(place): \(diagnostic.message)"
  }
}
