import Foundation
import NameMatching
import SanctionsModel
import Testing

/// A file of labelled pairs: schema, two names, whether they are one party's, and a remark.
struct LabelledPairs {
  /// How often the matcher agrees with the labels, and how not.
  struct Verdicts {
    var hits = 0
    var falseAlarms: [String] = []
    var misses: [String] = []
    var count = 0

    var f1: Double {
      2 * Double(hits) / Double(2 * hits + falseAlarms.count + misses.count)
    }
  }

  let path: URL

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The pairs beside the package, which may be absent.
  static let shared = LabelledPairs(
    path: folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/data/matching/name-pairs.csv"))
  /// Our own pairs, of which one half was looked at while the rules were made and the other was not.
  static let own = LabelledPairs(path: folder.appendingPathComponent("Fixtures/unseen-pairs.csv"))

  var exists: Bool { FileManager.default.fileExists(atPath: path.path) }

  /// The verdicts on the rows whose last field is wanted.
  func verdicts(_ isWanted: (String) -> Bool) throws -> Verdicts {
    var verdicts = Verdicts()
    let text = try String(contentsOf: path, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let row = Self.fields(line)
      try #require(row.count == 5, "\(line)")
      guard isWanted(row[4]) else { continue }
      verdicts.count += 1
      let score = NameMatcher().similarity(row[1], row[2], type: Self.type(row[0])).score
      switch (score >= NameMatcher.threshold, row[3] == "true") {
      case (true, true): verdicts.hits += 1
      case (true, false): verdicts.falseAlarms.append("\(row[1]) | \(row[2])")
      case (false, true): verdicts.misses.append("\(row[1]) | \(row[2])")
      case (false, false): break
      }
    }
    return verdicts
  }

  private static func type(_ schema: String) -> EntityType? {
    switch schema {
    case "Person": .individual
    case "Vessel": .vessel
    case "LegalEntity": nil
    default: .entity
    }
  }

  private static func fields(_ line: Substring) -> [String] {
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
