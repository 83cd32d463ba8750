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
              ("message", .string($0.message)),
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

  /// The diagnostics for people.
  var notes: [String] {
    guard !isRefused else { return [] }
    let more = diagnostics.count - Self.shownDiagnostics
    // What has a line says that something was lost; what has none, that a field is kept as a remark.
    let sorted = diagnostics.filter { $0.line != nil } + diagnostics.filter { $0.line == nil }
    return sorted.prefix(Self.shownDiagnostics).map { diagnostic in
      let place = diagnostic.line.map { ":\($0)" } ?? diagnostic.byte.map { ": byte \($0)" } ?? ""
      return "\(origin.path)\(place): \(diagnostic.message)"
    } + (more > 0 ? ["\(origin.path): and \(more) more notes; --json prints them all"] : [])
  }
}
