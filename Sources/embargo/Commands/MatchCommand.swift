import ArgumentParser
import NameMatching
import SanctionsModel

/// `embargo match`: how alike two names are, and why.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Print how alike two names are, from 0 to 1, and why.")

  @Argument(help: "A name.") var first: String
  @Argument(help: "Another name.") var second: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let found = NameMatcher().similarity(first, second, type: nil)
    if output.wantsJSON {
      return try output.print(
        .object([
          ("score", .number(found.score)), ("match", .bool(found.score >= NameMatcher.threshold)),
          ("why", .strings(found.why)),
        ]))
    }
    let percent = Int((found.score * 100).rounded())
    try Console.print((["\(percent) %"] + found.why.map { "  \($0)" }).joined(separator: "\n"))
  }
}
