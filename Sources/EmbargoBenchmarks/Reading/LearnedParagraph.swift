import Foundation
import SanctionsModel

/// A paragraph with the names of its designees, for learning.
struct LearnedParagraph {
  let text: PublishedText
  let designees: [String]

  /// The paragraphs of a file: a name behind "##", the text, a line "P:" with the day of publication and one "D:" with
  /// the designees between semicolons; lines "R:" are passed over. Throws what reading the file throws.
  static func paragraphs(of path: String) throws -> [LearnedParagraph] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.components(separatedBy: "## ").dropFirst().map(LearnedParagraph.init)
  }

  private init(_ block: String) {
    let lines = block.components(separatedBy: "\n").dropFirst()
    designees = Self.items(lines, "D:")
    text = PublishedText(
      body: lines.filter { !["P:", "D:", "R:"].contains($0.prefix(2)) }.joined(separator: "\n"),
      published: Self.items(lines, "P:").first.flatMap { PartialDate(iso: $0) })
  }

  private static func items(_ lines: some Sequence<String>, _ mark: String) -> [String] {
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else { return [] }
    return line.dropFirst(mark.count).components(separatedBy: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
