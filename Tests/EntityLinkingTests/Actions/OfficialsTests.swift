import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("Terms of office speak for a time") struct OfficialsTests {
  private let actions: [Action]

  init() throws {
    let parts: [(programmes: [String], change: ChangeKind, type: EntityType, count: Int)] = [
      (["DPRK2"], .designation, .individual, 3), (["DPRK2"], .designation, .entity, 5),
    ]
    actions = try [
      Samples.action("2016-05-10", parts), Samples.action("2017-08-22", parts),
    ]
  }

  private func reading(quoting names: [String], in body: String) throws -> Reading {
    var reading = try Samples.reading(
      weekday: .tuesday, regime: "KP", [(.individual, 3), (.entity, 5)])
    reading.names = names.map { name in
      NameMention(
        text: name, type: .individual, role: .official, evidence: place(of: name, in: body))
    }
    return reading
  }

  private func place(of name: String, in body: String) -> [ByteRange] {
    let (text, word) = (Array(body.utf8), Array(name.utf8))
    return text.indices.filter { text[$0...].starts(with: word) }
      .map { ByteRange($0, $0 + word.count) }
  }

  @Test("of two actions alike the one when the quoted official served is asserted")
  func decides() throws {
    let body = "“It ends here,” Mnuchin said."
    let reading = try reading(quoting: ["Mnuchin"], in: body)
    let result = EntityLinker().link(
      reading, body: body, context: LinkContext(actions: actions))
    #expect(result.actions.map(\.date.iso) == ["2017-08-22"])
    #expect(result.actions.first?.reasons.contains("Mnuchin was in office") == true)
    #expect(!result.links.contains { $0.kind != .inferred })
  }

  @Test("an official who is quoted from an earlier hearing decides nothing alone")
  func earlier() throws {
    let body = "“It ends here,” Mnuchin said last year, at his confirmation hearing."
    let reading = try reading(quoting: ["Mnuchin"], in: body)
    let result = EntityLinker().link(
      reading, body: body, context: LinkContext(actions: actions))
    #expect(result.actions.isEmpty)
    #expect(result.alternatives.first?.date.iso == "2017-08-22")
  }
}
