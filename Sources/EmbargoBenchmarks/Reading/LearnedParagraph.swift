import Foundation
import SanctionsModel

/// A paragraph with the names of its designees or with its counts, for learning.
struct LearnedParagraph {
  let text: PublishedText
  /// `nil` where it does not tell them.
  let designees: [String]?
  let counts: [KnownCount]?

  /// The paragraphs of a file: a name behind "##", the text, a line "P:" with the day of publication, one "D:" with
  /// the designees between semicolons, and one "C:" with the counts ("6 individual; 2 entity earlier", "M:" where they are known to be misread); lines "R:" are passed
  /// over. Throws what reading the file throws.
  static func paragraphs(of path: String) throws -> [LearnedParagraph] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.components(separatedBy: "## ").dropFirst().map(LearnedParagraph.init)
  }

  private init(_ block: String) {
    let lines = block.components(separatedBy: "\n").dropFirst()
    designees = Self.items(lines, "D:")
    counts = (Self.items(lines, "C:") ?? Self.items(lines, "M:"))?.compactMap(Self.count)
    text = PublishedText(
      body: lines.filter { !["P:", "D:", "C:", "M:", "R:"].contains($0.prefix(2)) }.joined(
        separator: "\n"),
      published: Self.items(lines, "P:")?.first.flatMap { PartialDate(iso: $0) })
  }

  private static func items(_ lines: some Sequence<String>, _ mark: String) -> [String]? {
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else { return nil }
    return line.dropFirst(mark.count).components(separatedBy: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// "6 individual", "atLeast 20 entity earlier".
  private static func count(_ item: String) -> KnownCount? {
    let words = item.split(separator: " ")
    guard let place = words.firstIndex(where: { Int($0) != nil }), place + 1 < words.count,
      let number = Int(words[place]),
      let type = TargetCount.Target(rawValue: String(words[place + 1]))
    else { return nil }
    return KnownCount(
      type: type, number: number, scope: words.contains("earlier") ? .earlier : .this)
  }
}
