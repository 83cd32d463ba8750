import ArgumentParser
import NameMatching
import SanctionsModel
import SanctionsSources

/// `embargo match`: how alike two names are, or the two names of each row of a file, and why.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Print how alike two names are, from 0 to 1, and why.")

  @Argument(help: "Two names.") var names: [String] = []
  @Option(
    help: ArgumentHelp(
      "Pairs of names: a CSV file with the columns schema, name1 and name2; - is standard input.",
      valueName: "csv"))
  var pairs: String?
  @Option(
    help: ArgumentHelp("The column of the schema (Person, Company, Vessel…).", valueName: "column"))
  var schemaColumn: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard names.count == (pairs == nil ? 2 : 0) else {
      throw ValidationError("Name two names, or a file of pairs with --pairs.")
    }
  }

  func run() throws {
    if let pairs { return try printPairs(pairs) }
    let found = NameMatcher().similarity(names[0], names[1], type: nil)
    if output.wantsJSON { return try output.print(Self.json(found)) }
    let percent = Int((found.score * 100).rounded())
    try Console.print((["\(percent) %"] + found.why.map { "  \($0)" }).joined(separator: "\n"))
  }

  /// Prints a score and a verdict for each row.
  private func printPairs(_ path: String) throws {
    let file = try InputFiles.file(path)
    let pairs = try CommandFailure.catching {
      try LabelledNamePairs(file, schemaColumn: schemaColumn).pairs
    }
    let found = pairs.map { NameMatcher().similarity($0.first, $0.second, type: $0.type) }
    if output.wantsJSON {
      let items = found.map(Self.json)
      return try output.print(.array(items), items: items)
    }
    let lines = zip(pairs, found).map { pair, similarity in
      let percent = Int((similarity.score * 100).rounded())
      let verdict = similarity.score >= NameMatcher.threshold ? "match" : "no match"
      return "\(percent) %\t\(verdict)\t\(pair.first)\t\(pair.second)"
    }
    try Console.print(lines.joined(separator: "\n"))
  }

  private static func json(_ found: NameSimilarity) -> JSONValue {
    .object([
      ("score", .number(found.score)), ("match", .bool(found.score >= NameMatcher.threshold)),
      ("why", .strings(found.why)),
    ])
  }
}
