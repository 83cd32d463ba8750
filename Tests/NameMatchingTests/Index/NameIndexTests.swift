import Testing

@testable import NameMatching

@Suite("The name index")
struct NameIndexTests {
  private let index = IndexSamples.index()

  private func found(_ query: String, limit: Int = 10) -> [String] {
    index.search(query, limit: limit).map { IndexSamples.names[Int($0.entity)] }
  }

  @Test(
    "finds a name first, whatever part of it was typed and however",
    arguments: [
      ("p", "PETRENKO, Vasyl Ivanovych"), ("petrenko v", "PETRENKO, Vasyl Ivanovych"),
      ("vasyl petrenko", "PETRENKO, Vasyl Ivanovych"),
      ("petrneko ship", "PETRENKO SHIPPING COMPANY"),
      ("hariri", "AL-HARIRI, Yusuf"), ("alhariri", "AL-HARIRI, Yusuf"),
      ("dong hae m", "DONGHAE MARU"), ("donghae trading", "Dong Hae Trading Corporation"),
      ("fabrika", "Фабрика Прогрес"), ("фабрика", "Фабрика Прогрес"),
      ("gadafi", "QADHAFI, Muammar"),
      ("bank examp", "Bank of Examples"), ("vbank leas", "Sovbank Leasing"),
      ("example holding 2", "EXAMPLE HOLDING 2"), ("bnak of", "Bank of Examples"),
      ("xank of exam", "Bank of Examples"), ("petrenko zz", "PETRENKO, Vasyl Ivanovych"),
    ])
  func first(query: String, name: String) {
    #expect(found(query).first == name, "\(found(query))")
  }

  @Test("puts the letters as typed before a mistake, and whole words before beginnings")
  func order() throws {
    let index = IndexSamples.index(["Marten", "Martin", "Martinez", "Martin Martin"])
    #expect(index.search("martin", limit: 4).map(\.entity) == [1, 2, 3, 0])
    let hits = index.search("martin", limit: 4)
    #expect(hits.map(\.meetings) == [[.same], [.begins], [.same], [.mistyped]])
    #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
  }

  @Test("puts a word that stands in a name before one that is the beginnings of two of its words")
  func split() throws {
    let index = IndexSamples.index([
      "Rudi Saliwa", "UNITED COMPANY RUSAL PLC", "Dandong Rich Earth",
    ])
    #expect(index.search("rusal", limit: 3).map(\.entity) == [1, 0])
    #expect(index.search("dandongrich", limit: 3).map(\.entity) == [2])
  }

  @Test("puts a letter left out, or two exchanged, before a letter too many or another one")
  func slips() {
    let index = IndexSamples.index(["Maren", "Mavin", "Marbin", "Marni", "Marzin", "Mahrin"])
    #expect(Set(index.search("marin", limit: 4).map(\.entity)) == [2, 3, 4, 5])
    let others = IndexSamples.index(["Koval", "Kowal", "Kavol", "Koovaal", "Kvoal"])
    #expect(others.search("koval", limit: 5).map(\.entity).first == 0)
    #expect(others.search("kval", limit: 1).map(\.entity) == [0])
    #expect(others.search("kovla", limit: 1).map(\.entity) == [0])
    let more = IndexSamples.index(["Kovanal", "Kovnal", "Kovvil", "Koval"])
    #expect(more.search("kovval", limit: 1).map(\.entity) == [3])
  }

  @Test(
    "finds a name behind a slip in its short words, letters that stand apart, and a space that was missed",
    arguments: [
      ("army fo r", "ARMY OF REMEMBRANCE"), ("q r s t l", "Q.R.S.T. LINES"),
      ("q r st", "Q.R.S.T. LINES"),
      ("jorgefmeri", "MERIDIO, Jorge"), ("la mansu", "AL-MANSURI, Fulan"),
    ])
  func shortWords(query: String, name: String) {
    let crowd = (0..<20).map { "LA MARINA \($0)" } + (0..<20).map { "Fo Rin \($0)" }
    let names =
      ["ARMY OF REMEMBRANCE", "Q.R.S.T. LINES", "MERIDIO, Jorge", "AL-MANSURI, Fulan"] + crowd
    let hits = IndexSamples.index(names).search(query, limit: 10)
    #expect(hits.map { names[Int($0.entity)] }.first == name)
  }

  @Test("does not put a long name behind a mistaken short one because it is long") func longNames()
  {
    let crowd = (0..<12).map { "Bexayli \($0)" }
    let names = crowd + ["AL BEHADILI, Mohammed Saeed Odhafa Abdelrahman Hamdan"]
    let hits = IndexSamples.index(names).search("behaili", limit: 10)
    #expect(hits.contains { $0.entity == 12 })
  }

  @Test("finds nothing for signs, for nothing and for a name that nobody has")
  func nothing() {
    for query in ["", "  ", "—", "wxyzwxyz", "wxyzw-qqqqq"] {
      #expect(found(query).isEmpty, "\(query)")
    }
    #expect(NameIndex(segments: []).search("a", limit: 5).isEmpty)
    #expect(IndexSamples.index(["ZK GRAND TOWN"]).search("zzzzqqq", limit: 5).isEmpty)
    #expect(index.search("bank", limit: 0).isEmpty)
  }

  @Test("finds nothing else for a number that no name holds") func numbers() {
    #expect(found("example holding 7").isEmpty)
    #expect(found("bank 9085730").isEmpty)
    #expect(found("example holding zz").count == 2)
  }

  @Test("gives an entity once, by the name that answers best, and no more than asked for")
  func once() {
    var builder = NameIndexBuilder()
    builder.add("ORION LINES", entity: 7, position: 0, isStrong: true)
    builder.add("ORION", entity: 7, position: 1, isStrong: false)
    builder.add("ORION TRADING", entity: 8, position: 0, isStrong: true)
    let index = NameIndex(segments: [IndexSamples.segment(builder.finish())].compactMap(\.self))
    let hits = index.search("orion lin", limit: 10)
    #expect(hits.map(\.entity) == [7])
    #expect(hits.map(\.position) == [0])
    #expect(index.search("orion", limit: 1).map(\.entity) == [7])
    #expect(index.search("orion", limit: 2).map(\.entity) == [7, 8])
  }

  @Test("lets a later segment's names take the place of an entity's earlier ones")
  func segments() throws {
    let first = try #require(IndexSamples.segment(IndexSamples.bytes(["OLD NAME", "OTHER NAME"])))
    let later = try #require(
      IndexSamples.segment(IndexSamples.bytes(["NEW NAME"], superseding: [0, 5])))
    let index = NameIndex(segments: [first, later])
    #expect(index.search("name", limit: 5).map(\.entity) == [0, 1])
    #expect(index.search("old", limit: 5).isEmpty)
    #expect(index.search("new", limit: 5).map(\.entity) == [0])
  }

  @Test("stops when it is told to") func cancelled() {
    var asked = 0
    let hits = index.search(
      "example", limit: 5,
      isCancelled: {
        asked += 1
        return true
      })
    #expect(hits.isEmpty)
    #expect(asked > 0)
  }
}
