import ArgumentParser
import SanctionsArchive
import SanctionsModel

/// `embargo sources`: the lists and feeds in the archive.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Lists and feeds in the archive.",
    subcommands: [ListSourcesCommand.self, RemoveSourceCommand.self],
    defaultSubcommand: ListSourcesCommand.self)
}

/// `embargo sources list`: a row a source.
struct ListSourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the lists and feeds in the archive.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let archive = try archive.open()
    let sources = try CommandFailure.catching { try archive.sources() }
    if output.wantsJSON {
      let items = sources.map(Self.json)
      return try output.print(.object([("sources", .array(items))]), items: items)
    }
    let rows = sources.map { source in
      (
        source.name,
        "\(source.title), data of \(source.dataDate?.iso ?? "no date"), "
          + source.entityCount.counted("entity", "entities") + ", "
          + source.announcementCount.counted("announcement", "announcements") + ", "
          + "read \(source.readAt)"
      )
    }
    try Console.print(TextColumns.rows(rows).joined(separator: "\n"))
  }

  private static func json(_ source: SourceSummary) -> JSONValue {
    .object([
      ("name", .string(source.name)), ("title", .string(source.title)),
      ("format", .string(source.format)), ("dataDate", JSONValue(source.dataDate)),
      ("sha256", .string(source.sha256)), ("readAt", .string(source.readAt)),
      ("entities", .int(source.entityCount)), ("announcements", .int(source.announcementCount)),
    ])
  }
}

/// `embargo sources remove`: takes a source and what it alone holds out of the archive.
struct RemoveSourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a list or feed out of the archive.")

  @Argument(help: "The source's name, as 'embargo sources' prints it.") var name: String
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let archive = try archive.open()
    guard try CommandFailure.catching({ try archive.removeSource(name: name) }) else {
      throw CommandFailure(
        .nothingFound, "\(name): no such source; 'embargo sources' prints their names")
    }
    output.note("removed \(name)")
  }
}
