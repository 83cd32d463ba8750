import ArgumentParser
import SanctionsArchive
import SanctionsModel

/// `embargo show`: one entity or announcement with its links and history.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one entity or announcement with its links and history.")

  @Argument(help: "The id, as search prints it.") var id: String
  @Flag(help: "Print Markdown.") var markdown = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if markdown && output.wantsJSON {
      throw ValidationError("--markdown and --json exclude each other; give one")
    }
  }

  func run() throws {
    let archive = try archive.open()
    if let card = try CommandFailure.catching({ try archive.entity(id: id) }) {
      return try show(card)
    }
    guard let detail = try CommandFailure.catching({ try archive.announcement(id: id) }) else {
      throw CommandFailure(.nothingFound, "\(id): no such id; find one with 'embargo search'")
    }
    try show(detail)
  }

  private func show(_ card: EntityCard) throws {
    if output.wantsJSON { return try output.print(JSONValue(card)) }
    let report = EntityReport(card: card)
    if markdown { return try Console.print(MarkdownText.section(card.entry.name, report.rows)) }
    try Console.print(report.lines.joined(separator: "\n"))
  }

  private func show(_ detail: AnnouncementDetail) throws {
    let text = PublishedText(
      body: detail.body, title: detail.summary.title, published: detail.summary.published)
    if output.wantsJSON {
      var result = LinkResult()
      (result.actions, result.alternatives) = (detail.actions, detail.alternatives)
      result.links = detail.links.map(\.link)
      return try output.print(
        .object(
          [("id", .string(detail.summary.id))]
            + JSONValue.pairs(of: detail.reading, text: text) + JSONValue.pairs(of: result)))
    }
    let report = ReadingReport(reading: detail.reading, text: text)
    if markdown {
      let facts =
        report.rows
        + report.linkRows(
          detail.links, actions: detail.actions, unlinked: detail.unlinked)
      let section = MarkdownText.section(detail.summary.title, facts)
      return try Console.print(section + "\n\n" + MarkdownText.quotation(detail.body))
    }
    let lines =
      report.lines
      + report.linkLines(
        detail.links, actions: detail.actions, unlinked: detail.unlinked)
    try Console.print((lines + ["", detail.body]).joined(separator: "\n"))
  }
}
