import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Screening against the archive")
struct ScreeningTests {
  private func archive() throws -> Archive {
    let archive = try Made.archive()
    var aliased = Made.person("ZERAVON, Pelko", born: 1968)
    aliased.aliases = [
      Alias("THE HERON", kind: .aka, quality: .weak),
      Alias("ZERAWON, Pielko Tam", kind: .aka, quality: .strong),
    ]
    _ = try archive.importList(
      Made.list([
        ("made:1", aliased), ("made:2", Made.person("ORLUND, Mirta", born: 1950)),
        ("made:3", Entry(name: "STAR 5", type: .vessel)),
      ]), origin: Made.origin())
    return archive
  }

  private func hits(_ party: ScreenedParty, threshold: Double = 0.77) throws -> [ScreeningHit] {
    try archive().screen([party], threshold: threshold).first?.hits ?? []
  }

  @Test("finds a name, an alias and a weak alias, and says which")
  func names() throws {
    let name = try hits(ScreenedParty(name: "Pelko Zeravon"))
    #expect(name.map(\.entity.id) == ["made:1"])
    #expect(name.first?.matched == "ZERAVON, Pelko")
    #expect(name.first?.isStrong == true)
    #expect(name.first?.why.isEmpty == false)
    let alias = try hits(ScreenedParty(name: "Pielko Tam Zerawon"))
    #expect(alias.first?.matched == "ZERAWON, Pielko Tam")
    let weak = try hits(ScreenedParty(name: "The Heron"))
    #expect(weak.first?.isStrong == false)
    #expect(weak.first.map { $0.score < 1 } == true)
  }

  @Test("birth moves the score and adds its reason")
  func birth() throws {
    let plain = try #require(try hits(ScreenedParty(name: "Pelka Zeravonn")).first)
    let born = PartialDate(year: 1968)
    let same = try #require(try hits(ScreenedParty(name: "Pelka Zeravonn", birth: born)).first)
    #expect(same.score > plain.score)
    #expect(same.why.last == "born in the same year, 1968")
    let other = PartialDate(year: 1999)
    let apart = try #require(
      try hits(ScreenedParty(name: "Pelka Zeravonn", birth: other), threshold: 0.5).first)
    #expect(apart.score < plain.score)
  }

  @Test("a ship of another number, and a name like none, give no hit; the order is the file's")
  func misses() throws {
    let names = ["Star 6", "Mirta Orlund", "Nobody Atall", "Star 5"]
    let results = try archive().screen(
      names.map { ScreenedParty(name: $0) }, threshold: 0.77)
    #expect(results.map(\.party.name) == names)
    #expect(results.map { $0.hits.map(\.entity.id) } == [[], ["made:2"], [], ["made:3"]])
  }
}
