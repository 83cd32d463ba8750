import SanctionsModel
import Testing

@Suite("Designees that are not linked") struct UnlinkedDesigneeTests {
  private func name(
    _ text: String, _ start: Int, role: NameMention.Role = .designee, aliasOf: Int? = nil
  ) -> NameMention {
    NameMention(
      text: text, type: nil, role: role, aliasOf: aliasOf,
      evidence: [ByteRange(start, start + text.utf8.count)])
  }

  private func link(_ start: Int, kind: LinkKind = .designated) -> Link {
    Link(
      entity: EntityReference(id: "made:1", name: "PELKO", type: .individual, programmes: []),
      kind: kind, confidence: 0.9, evidence: [ByteRange(start, start + 4)], reasons: [])
  }

  @Test("are the designees of a text that no link is about, each once") func prose() {
    var reading = Reading()
    reading.names = [
      name("Pelko", 10), name("Tosk Shipping", 30), name("Tosk", 60, aliasOf: 1),
      name("Secretary Zeravon", 80, role: .official), name("Old Firm", 100, role: .mention),
    ]
    let texts = { (links: [Link]) in
      reading.unlinkedDesignees(besides: links).map(\.text)
    }
    #expect(texts([link(10)]) == ["Tosk Shipping"])
    #expect(texts([link(30, kind: .inferred)]) == ["Pelko", "Tosk Shipping"])
    #expect(texts([link(10), link(32, kind: .mentioned)]).isEmpty)
    reading.entries = [Entry(name: "PELKO", type: .individual)]
    #expect(reading.unlinkedDesignees(besides: []).isEmpty)
  }
}
