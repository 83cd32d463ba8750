import Foundation
import Testing

@testable import SanctionsModel

/// A paragraph in the manner of one kind of outlet, and what it says; `relations` is `nil` where it is
/// not held against the reading.
struct Manner: CustomTestStringConvertible {
  let name: String
  let body: String
  let published: PartialDate?
  let designees: Set<String>
  let relations: Set<String>?

  var testDescription: String { name }

  /// The paragraphs of `Fixtures/manners.txt`: a name behind "##", the text, "P:" with the day of
  /// publication, "D:" with the designees between semicolons, and "R:" with the relations between bars.
  static let all = fixtureBlocks(of: "manners.txt").map(Manner.init)

  var reading: Reading {
    AnnouncementParser().reading(of: PublishedText(body: body, published: published))
  }

  private init(_ block: String) {
    var lines = block.components(separatedBy: "\n")
    name = lines.removeFirst()
    designees = Self.items(lines, "D:", ";") ?? []
    relations = Self.items(lines, "R:", "|")
    published = Self.items(lines, "P:", ";")?.first.flatMap { PartialDate(iso: $0) }
    body = lines.filter { !["P:", "D:", "R:"].contains($0.prefix(2)) }.joined(separator: "\n")
  }

  private static func items(_ lines: [String], _ mark: String, _ part: String) -> Set<String>? {
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else { return nil }
    let items = line.dropFirst(mark.count).components(separatedBy: part)
    return Set(items.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
  }
}

@Suite("Prose in the manners of many outlets") struct ProseMannersTests {
  @Test("the paragraphs are there") func read() { #expect(Manner.all.count > 40) }

  @Test("who is designated is read, and nobody else", arguments: Manner.all)
  func designees(manner: Manner) {
    let reading = manner.reading
    let read = reading.names.filter { $0.role == .designee && $0.aliasOf == nil }.map(\.text)
    #expect(Set(read) == manner.designees)
  }

  @Test("how parties stand to each other is read", arguments: Manner.all)
  func relations(manner: Manner) {
    guard let wanted = manner.relations else { return }
    let reading = manner.reading
    let read = reading.relations.map {
      "\(reading.names[$0.from].text) > \($0.kind) > \(reading.names[$0.to].text)"
    }
    #expect(Set(read) == wanted)
  }
}
