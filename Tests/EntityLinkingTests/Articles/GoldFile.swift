import Foundation
import SanctionsModel

/// An article of the fixtures with what its gold file says, as far as the form is tested.
struct GoldFile: Decodable {
  struct Action: Decodable {
    let date: PartialDate
    let authority: String
    let programmes: [String]?
  }
  struct Count: Decodable {
    let type: TargetCount.Target
    let count: Int
    let bound: TargetCount.Bound
    let scope: TargetCount.Scope
    let change: ChangeKind
  }
  struct Designee: Decodable {
    let text: String
    let id: String?
  }
  struct Relation: Decodable {
    let from: String
    let kind: NameRelation.Kind
    let to: String
  }

  let published: PartialDate?
  let actions: [Action]?
  let counts: [Count]?
  let designees: [Designee]?
  let mentions: [String]?
  let relations: [Relation]?

  static let keys: Set = [
    "published", "actions", "counts", "designees", "mentions", "relations",
  ]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/articles")

  static let halves = ["building", "measured"]

  /// The articles of a half, as `half/NAME`.
  static func articles(in half: String) -> [String] {
    let path = folder.appending(path: half).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { "\(half)/\($0.dropLast(4))" }.sorted()
  }

  static func data(of article: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: article + ".gold.json"))
  }

  static func body(of article: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: article + ".txt")), as: UTF8.self)
  }

  /// Every text of the file that must stand in the article.
  var texts: [String] {
    (designees ?? []).map(\.text) + (mentions ?? [])
      + (relations ?? []).flatMap { [$0.from, $0.to] }
  }
}
