import Foundation
import NameMatching
import SanctionsModel
import Testing

/// The labelled pairs beside the package, where they are.
private enum LabelledPairs {
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data/matching/name-pairs.csv")

  static var exists: Bool { FileManager.default.fileExists(atPath: path.path) }

  /// The fields of one line of CSV.
  static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

@Suite(
  "Labelled pairs of names",
  .enabled(if: LabelledPairs.exists, "needs ../shared/data/matching/name-pairs.csv"))
struct LabelledPairsTests {
  @Test("one threshold parts the pairs with an F1 of 0.88 and more")
  func f1() throws {
    let text = try String(contentsOf: LabelledPairs.path, encoding: .utf8)
    var (hits, wrong, missed) = (0, 0, 0)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let row = LabelledPairs.fields(line)
      try #require(row.count == 5, "\(line)")
      let type: EntityType? =
        switch row[0] {
        case "Person": .individual
        case "Vessel": .vessel
        case "LegalEntity": nil
        default: .entity
        }
      let similarity = NameMatcher().similarity(row[1], row[2], type: type)
      let says = similarity.score >= NameMatcher.threshold
      switch (says, row[3] == "true") {
      case (true, true): hits += 1
      case (true, false): wrong += 1
      case (false, true): missed += 1
      case (false, false): break
      }
      if ProcessInfo.processInfo.environment["EMBARGO_SHOW_PAIRS"] != nil,
        says != (row[3] == "true")
      {
        print(similarity.score, row.joined(separator: " | "), similarity.why)
      }
    }
    let f1 = 2 * Double(hits) / Double(2 * hits + wrong + missed)
    #expect(f1 >= 0.88, "\(hits) right, \(wrong) wrong, \(missed) missed")
  }
}
