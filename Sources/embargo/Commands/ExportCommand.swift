import ArgumentParser
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// `embargo export`: entities in a form for other programs, one after the other.
struct ExportCommand: ParsableCommand {
  /// The forms in which entities are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ftm, csv, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Print entities as FollowTheMoney, CSV, JSON lines or Markdown; exit status 1 for none.")

  @Argument(help: "The query that picks the entities (default: all of them).") var query = ""
  @Option(help: "ftm, csv, json (one entry a line) or markdown.") var format: Format
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let archive = try archive.open()
    var isFirst = true
    let count = try CommandFailure.catching {
      try archive.export(query) { entity in
        if isFirst, format == .csv { try Console.printRaw(EntityTable.head) }
        isFirst = false
        try write(entity)
      }
    }
    guard count == 0 else { return }
    output.note("nothing found for “\(query)”; try fewer words")
    throw ExitCode(CommandFailure.Status.nothingFound.rawValue)
  }

  private func write(_ entity: ExportedEntity) throws {
    switch format {
    case .ftm:
      for object in FTMWriter.objects(FTMParty(entity)) {
        try Console.print(JSONValue(object), compact: true)
      }
    case .csv: try Console.printRaw(EntityTable.row(entity))
    case .json: try Console.print(JSONValue(entity), compact: true)
    case .markdown:
      let card = EntityCard(
        id: entity.id, entry: entity.entry, sources: entity.sources.map(\.title))
      let report = EntityReport(card: card)
      try Console.print(MarkdownText.section(entity.entry.name, level: 2, report.rows) + "\n")
    }
  }
}

extension FTMParty {
  /// What is written of an entity of the archive.
  init(_ entity: ExportedEntity) {
    self.init(
      id: entity.id, entry: entity.entry, authority: entity.authority,
      sources: entity.sources.map(\.name), isListed: entity.isListed,
      linkedIDs: entity.linkedIDs, writtenRelatives: entity.relatedIDs)
  }
}
