import ArgumentParser
import SanctionsModel

/// `embargo parse`: the reading of one announcement.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read one announcement and print what was found in it.")

  @Argument(help: "The announcement; - is standard input.") var path: String
  @Option(help: "The date of publication, ISO 8601.") var published: DateArgument?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let text = try InputFiles.announcement(path, published: published?.date)
    let reading = AnnouncementParser().reading(of: text)
    if output.wantsJSON {
      return try output.print(.object(JSONValue.pairs(of: reading, text: text)))
    }
    try Console.print(ReadingReport(reading: reading, text: text).lines.joined(separator: "\n"))
  }
}
