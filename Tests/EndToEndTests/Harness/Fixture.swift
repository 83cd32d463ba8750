import Foundation

/// A file of each format, with made-up parties.
enum Fixture {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Formats").path

  /// Formats whose end is marked, so that a file which was cut is known.
  static let closed = [
    "atom.xml", "conlist.csv", "entities.ftm.json", "eu.xml", "federal-register.json", "feed.json",
    "links.tsv", "rss.xml", "sdn.csv", "sdn.xml", "sdn_advanced.xml", "sdn_enhanced.xml",
    "seco.xml", "uk-sanctions-list.csv", "un.xml",
  ]
  /// Texts and pages, which may end anywhere.
  static let open = [
    "article.txt", "mail.eml", "notice.html", "ofsi-notice.txt", "sdnlist.txt", "un-release.txt",
  ]

  /// The bytes of a fixture.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }

  /// The text of a fixture.
  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}
