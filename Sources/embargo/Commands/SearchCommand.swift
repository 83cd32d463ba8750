import ArgumentParser
import SanctionsArchive
import SanctionsModel

/// `embargo search`: the query language and the ranking of the screen.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entities and announcements; exit status 1 for none.")

  @Argument(help: "The query.") var query: String
  @Flag(help: "Search entities alone.") var entities = false
  @Flag(help: "Search announcements alone.") var announcements = false
  @Option(help: "How many hits to print at most.") var limit = 20
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if entities && announcements {
      throw ValidationError("--entities and --announcements exclude each other; give one")
    }
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let scope: SearchScope = entities ? .entities : announcements ? .announcements : .all
    let archive = try archive.open()
    try output.noteIndexing(archive)
    let found = try CommandFailure.catching {
      try archive.search(query, scope: scope, limit: limit)
    }
    if output.wantsJSON {
      let hits = found.hits.map { JSONValue($0) }
      try output.print(
        .object([
          ("query", .string(query)), ("total", .int(found.total)), ("hits", .array(hits)),
        ]), items: hits)
    } else if !found.hits.isEmpty {
      try Console.print(lines(of: found).joined(separator: "\n"))
    }
    guard found.hits.isEmpty else { return }
    let nearest = found.nearest.joined(separator: " · ")
    output.note(
      "nothing found for “\(query)”; "
        + (nearest.isEmpty ? "try fewer words" : "the nearest: \(nearest)"))
    try output.noteMissingLists(archive)
    throw ExitCode(CommandFailure.Status.nothingFound.rawValue)
  }

  private func lines(of found: SearchResults) -> [String] {
    let rows = found.hits.map { hit in
      (hit.id, "\(hit.title)\(hit.caption.isEmpty ? "" : "  \(hit.caption)")")
    }
    let more = found.total - found.hits.count
    return TextColumns.rows(rows) + (more > 0 ? ["and \(more) more; raise --limit"] : [])
  }
}
