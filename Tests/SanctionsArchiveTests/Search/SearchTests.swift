import GRDB
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Searching the archive") struct SearchTests {
  private static let now = "2026-01-02T03:04:05Z"

  /// An archive with a list of invented parties and no announcement.
  private func archive() throws -> Archive {
    let archive = try Archive(emptyInMemory: Self.now)
    var records: [ListSnapshot.Record] = []
    func add(
      _ key: String, _ name: String, _ type: EntityType, _ tag: String,
      _ change: (inout Entry) -> Void = { _ in }
    ) {
      var entry = Entry(name: name, type: type, text: name)
      entry.programmes = [tag]
      change(&entry)
      for identifier in entry.identifiers {
        entry.text += "; \(identifier.label) \(identifier.value) (\(identifier.country ?? ""))"
      }
      records.append(ListSnapshot.Record(id: "test:\(key)", entry: entry))
    }
    add("1", "ZHELTOV, Oleg Igorevich", .individual, "ALPHA1") { entry in
      entry.identifiers = [Identifier(label: "Passport", value: "AB 123456", country: "Russia")]
      entry.nativeNames = [NativeName("ЖЕЛТОВ, Олег", script: "Cyrillic")]
    }
    add("2", "ZHELTOV TRADING CO., LTD.", .entity, "ALPHA1") { entry in
      entry.aliases = [Alias("ORANGE QUAY SHIPPING", quality: .weak)]
    }
    add("3", "ORANGE QUAY", .vessel, "BETA") { entry in
      entry.identifiers = [
        Identifier(label: "Vessel Registration Identification", value: "IMO 7654321")
      ]
    }
    let snapshot = ListSnapshot(
      source: "test-list", title: "Test list", authority: "OFAC", format: "test",
      records: records)
    _ = try archive.importList(
      snapshot,
      origin: ImportOrigin(
        path: "test", sha256: "00", format: "test", readAt: Self.now, dataDate: nil))
    return archive
  }

  private func ids(_ query: String) throws -> [String] {
    try archive().search(query, scope: .entities, limit: 10).hits.map(\.id)
  }

  /// An archive of a list of individuals, `test:0` and so on.
  private func archive(
    _ names: [String], programmes: (Int) -> [String] = { _ in [] }
  ) throws -> Archive {
    let archive = try Archive(emptyInMemory: Self.now)
    let records = names.enumerated().map { number, name in
      var entry = Entry(name: name, type: .individual, text: name)
      entry.programmes = programmes(number)
      return ListSnapshot.Record(id: "test:\(number)", entry: entry)
    }
    _ = try archive.importList(
      ListSnapshot(
        source: "test-list", title: "Test list", authority: "OFAC", format: "test",
        records: records),
      origin: ImportOrigin(
        path: "test", sha256: "00", format: "test", readAt: Self.now, dataDate: nil))
    return archive
  }

  @Test("finds the beginning of a word, the word order free") func prefixes() throws {
    #expect(try ids("zhel").sorted() == ["test:1", "test:2"])
    #expect(try ids("oleg zheltov") == ["test:1"])
  }

  @Test("finds a name with a typing mistake and says so") func mistakes() throws {
    let results = try archive().search("zehltov igorevich", scope: .entities, limit: 10)
    #expect(results.hits.first?.id == "test:1")
    #expect(results.hits.first?.why.first?.contains("typing mistake") == true)
  }

  @Test("puts the name that sounds like what was typed before others a mistake away")
  func sounds() throws {
    let archive = try archive(["OREL, Song-chol", "OREL, Tong-chol", "OREL, Yong-chol"])
    let hits = try archive.search("orel dong chol", scope: .entities, limit: 3).hits
    #expect(hits.map(\.id).first == "test:1")
    #expect(hits.count == 3)
  }

  @Test("finds a name by its own script and by its Latin letters") func scripts() throws {
    #expect(try ids("желтов").first == "test:1")
  }

  @Test("finds an identifier in any format") func identifiers() throws {
    #expect(try ids("AB123456") == ["test:1"])
    #expect(try ids("7654321") == ["test:3"])
    #expect(try ids("IMO 7654321") == ["test:3"])
    #expect(try ids("id:IMO7654321") == ["test:3"])
  }

  @Test("finds an entity by its id, or by the list's key in it") func entityIDs() throws {
    let archive = try Made.archive()
    let entries = [
      ("made:4711", Made.person("MARAN, Ilo Perr")), ("made:4712", Made.person("HALL 4711 LTD.")),
    ]
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    for query in ["made:4711", "id:made:4711"] {
      #expect(try archive.search(query, limit: 5).hits.map(\.id).first == "made:4711")
    }
    let hit = try #require(archive.search("made:4711", limit: 5).hits.first)
    #expect(hit.why == ["id"] && hit.score == 1)
  }

  @Test("tells which entities have an id, whole, former or without its source") func idsOfEntities()
    throws
  {
    let archive = try Made.archive()
    let entries = [
      ("made:4711", Made.person("MARAN, Ilo Perr")), ("other:4711", Made.person("HALL, Ann")),
      ("made:a:1", Made.person("REED, Bo")),
    ]
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    #expect(try archive.entityIDs(of: "made:4711") == ["made:4711"])
    #expect(try archive.entityIDs(of: "4711") == ["made:4711", "other:4711"])
    #expect(try archive.entityIDs(of: "a:1") == ["made:a:1"])
    for id in ["471", "1", "", "made:", "%"] {
      #expect(try archive.entityIDs(of: id) == [], "\(id)")
    }
    #expect(
      try archive.asOf(try #require(PartialDate(iso: "2019-01-01"))).entityIDs(of: "4711") == [])
  }

  @Test("puts the primary name before a weak alias") func quality() throws {
    #expect(try ids("orange quay") == ["test:3", "test:2"])
  }

  @Test("narrows by fields, joined and opposed") func fields() throws {
    #expect(try ids("zheltov type:individual") == ["test:1"])
    #expect(try ids("programme:BETA") == ["test:3"])
    #expect(try ids("zheltov NOT type:entity") == ["test:1"])
    #expect(try ids("type:vessel OR trading").sorted() == ["test:2", "test:3"])
    #expect(try ids("source:test-list id:test:2") == ["test:2"])
    #expect(try ids("zheltov source:nowhere") == [])
  }

  @Test("counts what is beyond the limit") func total() throws {
    let results = try archive().search("zheltov", scope: .entities, limit: 1)
    #expect(results.total == 2)
    #expect(results.hits.count == 1)
  }

  @Test("takes no character of a query for an operator of the index")
  func hostile() throws {
    for query in ["*", "^a", "a*b", "{names}:x", "a + b", "-", "'", "a\u{0}b", "NEAR", "\u{202E}"] {
      _ = try archive().search(query, limit: 5)
    }
  }

  @Test("tells where a query is mistaken") func errors() throws {
    #expect(throws: QueryError(position: 5, expected: "individual, entity, vessel or aircraft")) {
      try archive().search("type:ship", limit: 5)
    }
  }

  @Test("passes over a word without a letter or a digit") func punctuation() throws {
    #expect(try ids("oleg - zheltov") == ["test:1"])
  }

  @Test("finds a country by its code, its name and what begins with it") func countries() throws {
    #expect(try ids("country:RU") == ["test:1"])
    #expect(try ids("country:russia") == ["test:1"])
    #expect(try ids("country:Freedonia") == [])
  }

  @Test("names what comes nearest where nothing is found") func nearest() throws {
    let archive = try archive()
    let narrowed = try archive.search("zheltov programme:NONE", limit: 5)
    #expect(narrowed.hits.isEmpty)
    #expect(narrowed.nearest.contains("ZHELTOV, Oleg Igorevich"))
    #expect(
      try archive.search("zheltovqqqqqqqq", limit: 5).nearest.first == "ZHELTOV, Oleg Igorevich")
    #expect(try archive.search("qqqqxxxx", limit: 5).nearest.isEmpty)
    #expect(try archive.search("zheltov", limit: 5).nearest.isEmpty)
  }

  @Test("the nearest names are those that are spelt most like the words")
  func nearestSpelling() throws {
    let archive = try archive([
      "ORENLUND-GUMI", "OREL, Song-chol", "OREL, Yong", "KAMIL TRADING CO.", "GUMI, Oren",
      "ORELLANA QUAY SHIPPING", "GOREL STAR LINES",
    ]) { [$0 == 0 ? "DPRK3" : "SDGT"] }
    func nearest(_ query: String) throws -> [String] {
      try archive.search(query, limit: 5).nearest
    }
    #expect(try nearest("orell programme:NONE").first == "ORELLANA QUAY SHIPPING")
    #expect(try Set(nearest("oerl programme:NONE").prefix(2)) == ["OREL, Yong", "OREL, Song-chol"])
    #expect(try nearest("orel yong qqq zzz").first == "OREL, Yong")
    #expect(try nearest("trading kamilll xxxxx").first == "KAMIL TRADING CO.")
    #expect(try nearest("programme:NORTHKOREA") == ["programme:DPRK3"])
    #expect(try nearest("orel programme:DPRK9").first == "programme:DPRK3")
    #expect(try nearest("orel programme:\"north korean\"").first == "programme:DPRK3")
    #expect(try nearest("programme:NONE").isEmpty)
    #expect(try nearest("programme:terorism").first == "programme:SDGT")
    #expect(try nearest("programme:global").first == "programme:SDGT")
    #expect(try nearest("country:Autsria") == ["country:Austria"])
    #expect(try nearest("source:tets-list orel").first == "source:test-list")
    #expect(try nearest("authority:OFCA") == ["authority:OFAC"])
    #expect(try nearest("zzzz programme:DPRK3").isEmpty)
    #expect(try nearest("NOT programme:NORTHKOREA type:vessel").isEmpty)
  }

  @Test(
    "marks what answers: the letters that were typed, the whole word where they were not",
    arguments: [
      ("zhel", "ZHELTOV, Oleg", ["ZHEL"]), ("oleg zheltov", "ZHELTOV, Oleg", ["ZHELTOV", "Oleg"]),
      ("zehltov", "ZHELTOV, Oleg", ["ZHELTOV"]), ("zheltov", "ЖЕЛТОВ, Олег", ["ЖЕЛТОВ"]),
      ("jose", "GARCÍA, José", ["José"]), ("x", "ZHELTOV", []), ("type:vessel", "ZHELTOV", []),
    ])
  func marks(_ query: String, _ text: String, _ parts: [String]) throws {
    let marks = MatchMarks(try QueryParser.parse(query)).marks(in: text)
    let bytes = Array(text.utf8)
    #expect(marks.map { String(decoding: bytes[$0.range], as: UTF8.self) } == parts)
  }

  @Test("a search that nobody waits for is abandoned, in the middle of a statement too")
  func abandoned() throws {
    let archive = try archive()
    let endless = """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
      """
    for patience in 0..<4 {
      var asked = 0
      #expect(throws: SearchAbandoned.self) {
        try archive.search(
          "zheltov", limit: 5,
          isCancelled: {
            asked += 1
            return asked > patience
          })
      }
    }
    let isAbandoned = try archive.read { db in
      do {
        _ = try ReadingWatch.reading(db, unless: { true }) { try Int.fetchOne(db, sql: endless) }
        return false
      } catch is SearchAbandoned { return true }
    }
    #expect(isAbandoned)
    #expect(try archive.search("zheltov", limit: 5).hits.isEmpty == false)
  }
}
