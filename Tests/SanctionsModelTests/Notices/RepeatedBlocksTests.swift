import Testing

@testable import SanctionsModel

@Suite("Blocks that repeat others need not be read")
struct RepeatedBlocksTests {
  private func read(_ blocks: [String]) -> NoticeReading? {
    NoticeReader().read(Array(blocks.joined(separator: "\n\n").utf8))
  }

  /// What every block says, read one by one, and collapsed.
  private func readOneByOne(_ blocks: [String]) -> [Entry] {
    var entries = blocks.map { EntryTextParser().entry($0) }
    RepeatedEntries.collapse(&entries)
    for index in entries.indices { entries[index].range = ByteRange(0, 0) }
    return entries
  }

  private func expectSame(_ blocks: [String]) throws {
    var entries = try #require(read(blocks)).entries
    for index in entries.indices { entries[index].range = ByteRange(0, 0) }
    #expect(entries == readOneByOne(blocks))
  }

  @Test("and leave the entries as they are when every block is read")
  func same() throws {
    let tail = "Long Road, Town, Iran; DOB 01 Jan 1970; Passport A1 (Iran) (individual) [TAG]."
    try expectSame([
      "GAMMA, Pelko (a.k.a. ALPHA, Pelko; f.k.a. BETA, Tosk; a.k.a. \"G\"), \(tail)",
      "DELTA EXAMPLE (a.k.a. EPSILON), Town, Iran [TAG].",
      "ALPHA, Pelko (a.k.a. GAMMA, Pelko; a.k.a. BETA, Tosk; a.k.a. \"G\"), \(tail)",
      "BETA, Tosk (a.k.a. ALPHA, Pelko; a.k.a. GAMMA, Pelko; a.k.a. \"G\"), \(tail)",
      "EPSILON (f.k.a. DELTA EXAMPLE), Town, Iran [TAG].",
    ])
  }

  @Test("are of different parties where another name, its quality or a field differs")
  func different() throws {
    try expectSame([
      "BETA (a.k.a. ALPHA), Town, Iran [TAG].", "ALPHA (a.k.a. BETA), Other, Iran [TAG].",
      "ALPHA (a.k.a. \"BETA\"), Town, Iran [TAG].", "ALPHA (a.k.a. GAMMA), Town, Iran [TAG].",
      "BETA (a.k.a. ALPHA; f.k.a. \"B\"), Town, Iran [TAG].",
      "ALPHA (a.k.a. BETA; a.k.a. \"B\"), Town, Iran [TAG].",
      "OMEGA (Cyrillic: ОМЕГА) (a.k.a. PSI (Cyrillic: ПСИ)), Town, Iran [TAG].",
      "PSI (Cyrillic: ПСИ) (a.k.a. OMEGA (Cyrillic: ОМЕГА)), Town, Iran [TAG].",
    ])
  }

  @Test("are of twins where one headword leads two of them")
  func twins() throws {
    let pair = ["BETA (a.k.a. ALPHA), Iran [TAG].", "ALPHA (a.k.a. BETA), Iran [TAG]."]
    try expectSame(pair + pair)
    #expect(read(pair + pair)?.entries.map(\.name) == ["ALPHA", "ALPHA"])
  }

  @Test(
    "are told apart by their names, many or few, some of them twice", arguments: [3, 64, 65, 200])
  func names(count: Int) throws {
    let names = (1...count).map { "NAME \($0)" }
    func block(_ names: [String]) -> String {
      "\(names[0]) (a.k.a. \(names.dropFirst().joined(separator: "; a.k.a. "))), Iran [TAG]."
    }
    try expectSame([
      block(names), block(Array(names.reversed())), block(names.dropLast() + ["NAME X"]),
      block(Array(names.dropFirst() + names.prefix(1))),
    ])
    try expectSame([block(names + [names[0]]), block(names + [names[1]])])
    #expect(read([block(names), block(Array(names.reversed()))])?.entries.count == 1)
    #expect(read([block(names + [names[0]]), block([names[1]] + names)])?.entries.count == 2)
  }

  @Test("tell once what no rule understands")
  func diagnostics() {
    let reading = read([
      "ALPHA, Pelko (a.k.a. BETA, Tosk); DOB 1970; entirely unknown words (individual) [TAG].",
      "BETA, Tosk (a.k.a. ALPHA, Pelko); DOB 1970; entirely unknown words (individual) [TAG].",
    ])
    #expect(reading?.entries.count == 1)
    #expect(reading?.diagnostics.count == 1)
  }

  @Test("are read all the same where a heading follows: a notice repeats nothing")
  func notice() {
    let reading = read([
      "ALPHA (a.k.a. BETA), Iran [TAG].", "BETA (a.k.a. ALPHA), Iran [TAG].",
      "The following entities have been added to OFAC's SDN List:", "GAMMA, Iran [TAG].",
    ])
    #expect(reading?.kind == .listNotice)
    #expect(reading?.entries.map(\.name) == ["ALPHA", "BETA", "GAMMA"])
  }
}
