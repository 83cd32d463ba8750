import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Entities that notices know by their publisher's number")
struct NumberedEntityTests {
  private func release(_ number: String, _ name: String, birth: Int = 1970) -> PublishedText {
    let parts = name.split(separator: " ").enumerated().map { "\($0.offset + 1): \($0.element)" }
    let body = """
      Security Council Committee Adds One Entry to Its Sanctions List

      4 June 2020

      The Committee approved the addition of the entry specified below to its list.

      \(number) Name: \(parts.joined(separator: " "))
      Title: na DOB: \(birth) Listed on: 4 Jun. 2020
      """
    return PublishedText(body: body, id: "text:\(number)-\(birth)")
  }

  private func entity(of text: PublishedText, in archive: Archive) throws -> String {
    _ = try archive.importAnnouncements([text], origin: Made.origin(text.id ?? ""))
    let detail = try #require(try archive.announcement(id: text.id ?? ""))
    return try #require(detail.links.first { $0.link.kind == .designated }).link.entity.id
  }

  private func list(_ records: [(String, Entry)], authority: String = "UN Security Council")
    -> ListSnapshot
  {
    var list = Made.list(records, source: "un-sc")
    list.authority = authority
    return list
  }

  @Test func `a number leads to the list's entity, whatever its name`() throws {
    let archive = try Made.archive()
    _ = try archive.importList(
      list([
        ("un:QDi.901", Made.person("VESPERI, Q.", born: 1950)),
        ("un:QDi.902", Made.person("QUIM ZORBLAT", born: 1970)),
      ]), origin: Made.origin())
    #expect(try entity(of: release("QDi.901", "QUIM ZORBLAT"), in: archive) == "un:QDi.901")
    #expect(try archive.check().problems == [])
  }

  @Test func `another number is another party, though name and birth agree`() throws {
    let archive = try Made.archive()
    _ = try archive.importList(
      list([("un:QDi.902", Made.person("QUIM ZORBLAT", born: 1970))]), origin: Made.origin())
    let first = try entity(of: release("QDi.901", "QUIM ZORBLAT"), in: archive)
    #expect(first.hasPrefix("local:quim-zorblat-"))
    #expect(try entity(of: release("QDi.903", "QUIM ZORBLAT"), in: archive) != first)
  }

  @Test func `two notices with one number are about one entity, which the list adopts by it`()
    throws
  {
    let archive = try Made.archive()
    let first = try entity(of: release("QDi.901", "QUIM ZORBLAT"), in: archive)
    let second = try entity(of: release("QDi.901", "KIM ZORBLATT", birth: 1971), in: archive)
    #expect(first == second)
    try archive.setStarred(true, id: first)
    _ = try archive.importList(
      list([("un:QDi.901", Made.person("VESPERI, Q.", born: 1950))]), origin: Made.origin())
    let card = try #require(try archive.entity(id: first))
    #expect(card.id == "un:QDi.901")
    #expect(card.isStarred)
    #expect(card.appearances.count == 2)
    #expect(try archive.check().problems == [])
  }

  @Test func `a former number decides nothing, and name and birth do`() throws {
    let archive = try Made.archive()
    _ = try archive.importList(
      list([("un:QDi.902", Made.person("QUIM ZORBLAT", born: 1970))]), origin: Made.origin())
    #expect(try entity(of: release("QI.Z.9.06.", "QUIM ZORBLAT"), in: archive) == "un:QDi.902")
  }

  @Test func `a group's number leads to the entity of the United Kingdom's list`() throws {
    let archive = try Made.archive()
    _ = try archive.importList(
      list([("uk:99001", Made.person("VESPERI, Q.", born: 1950))], authority: "OFSI"),
      origin: Made.origin())
    let body = """
      Financial Sanctions Notice

      ADDITIONS

      1. ZORBLAT, Quim
      DOB: 1971. Nationality: Syria Listed on: 01/02/2003 Group ID: 99001.
      """
    let text = PublishedText(body: body, id: "text:ofsi")
    #expect(try entity(of: text, in: archive) == "uk:99001")
  }
}
