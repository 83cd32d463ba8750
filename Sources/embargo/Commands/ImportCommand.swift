import ArgumentParser
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// `embargo import`: reads files and folders into the archive.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read files or folders into the archive.")

  @Argument(help: "Files or folders; - is standard input.") var paths: [String]
  @Option(help: "The format, where detection by content is not wanted.") var format: String?
  @Option(help: "The date of the data, ISO 8601.") var date: DateArgument?
  @Flag(help: "Take a list that is shorter by more than a tenth than the archive's.")
  var acceptShrink = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let format, SourceFormat(rawValue: format) == nil {
      throw ValidationError("no format is called “\(format)”; use one of \(SourceFormat.names)")
    }
  }

  func run() throws {
    let input = ImportInput(paths)
    for failure in input.failures { Console.complain(failure.message) }
    for path in input.skipped { output.note("\(path): no list and no announcement; skipped") }
    guard !input.files.isEmpty else {
      if let failure = input.failures.first { throw ExitCode(failure.status.rawValue) }
      throw CommandFailure(
        .noInput, "\(paths.joined(separator: " ")): no file in it; name a folder with files")
    }
    let archive = try archive.open()
    var reports: [ImportReport] = []
    var worst = input.failures.first
    for family in SourceReader().families(input.files) {
      if Console.showsProgress { output.note("reading \(family[0].path)") }
      do {
        let work = FamilyImport(
          archive: archive, format: format, date: date?.date, acceptsShrink: acceptShrink)
        reports.append(try CommandFailure.catching { try work.run(family) })
      } catch let failure as CommandFailure {
        Console.complain(failure.message)
        if worst == nil { worst = failure }
        reports.append(ImportReport(refused: family, because: failure.message))
      }
    }
    try print(reports)
    if let worst { throw ExitCode(worst.status.rawValue) }
  }

  private func print(_ reports: [ImportReport]) throws {
    if output.wantsJSON {
      let items = reports.map(\.json)
      return try output.print(.object([("files", .array(items))]), items: items)
    }
    for report in reports {
      report.notes.forEach(output.note)
      if let line = report.line { try Console.print(line) }
    }
  }
}
