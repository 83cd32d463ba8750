import ArgumentParser
import SanctionsArchive
import SanctionsModel

/// `embargo link`: the reading of one announcement and its links against the archive.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Read one announcement and link it to entities; store nothing.")

  @Argument(help: "The announcement; - is standard input.") var path: String
  @Option(help: "The date of publication, ISO 8601.") var published: DateArgument?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let text = try InputFiles.announcement(path, published: published?.date)
    let archive = try archive.open()
    let (reading, result) = try CommandFailure.catching { try archive.link(text) }
    if output.wantsJSON {
      let pairs = JSONValue.pairs(of: reading, text: text) + JSONValue.pairs(of: result)
      return try output.print(.object(pairs))
    }
    let report = ReadingReport(reading: reading, text: text)
    let links = result.links.map { AnnouncementDetail.ReviewedLink(link: $0, review: nil) }
    let unlinked = try CommandFailure.catching {
      try archive.unlinked(in: reading, besides: result.links)
    }
    let lines = report.linkLines(links, actions: result.actions, unlinked: unlinked)
    try Console.print((report.lines + lines).joined(separator: "\n"))
  }
}
