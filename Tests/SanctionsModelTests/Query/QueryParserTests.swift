import SanctionsModel
import Testing

@Suite("The query language") struct QueryParserTests {
  @Test("an empty query asks for everything", arguments: ["", "  ", "\t\n"])
  func empty(text: String) throws {
    #expect(try QueryParser.parse(text) == .everything)
  }

  @Test("bare words are all wanted") func words() throws {
    #expect(try QueryParser.parse("kim  tong") == .all([.word("kim"), .word("tong")]))
  }

  @Test("AND binds closer than OR, NOT closest") func precedence() throws {
    #expect(
      try QueryParser.parse("a AND NOT b OR c d")
        == .any([.all([.word("a"), .not(.word("b"))]), .all([.word("c"), .word("d")])]))
  }

  @Test("operators count in capitals only") func lowerCaseOperators() throws {
    #expect(try QueryParser.parse("a or b") == .all([.word("a"), .word("or"), .word("b")]))
  }

  @Test("parentheses group and quotation marks hold a phrase") func groups() throws {
    #expect(
      try QueryParser.parse("(a OR \"b c\") d")
        == .all([.any([.word("a"), .phrase("b c")]), .word("d")]))
  }

  @Test("fields are read with their values") func fields() throws {
    #expect(try QueryParser.parse("type:Vessel") == .field(.type(.vessel)))
    #expect(
      try QueryParser.parse("programme:\"SOUTH SUDAN\"") == .field(.programme("SOUTH SUDAN")))
    #expect(
      try QueryParser.parse("after:2017-08 is:unread has:links")
        == .all([
          .field(.after(try #require(PartialDate(iso: "2017-08")))), .field(.isUnread),
          .field(.hasLinks),
        ]))
    #expect(try QueryParser.parse("id:ofac:22612") == .field(.id("ofac:22612")))
    #expect(try QueryParser.parse("id:made:other") == .field(.id("made:other")))
    #expect(try QueryParser.parse("source:is:unread") == .field(.source("is:unread")))
  }

  @Test("a colon in a word that is no field belongs to the word") func colons() throws {
    for word in [
      "ofac:22612", "https://example.invalid", "seco:4711", "sample:x", "12:30", "imo:9085730",
      "un:KPi.033",
      "local:kremba", "re:", ":x",
    ] {
      #expect(try QueryParser.parse(word) == .word(word))
    }
  }

  @Test(
    "a mistake names its position",
    arguments: [
      ("a OR", 4), ("(a", 2), ("a )", 2), ("\"a", 2), ("type:ship", 5), ("after:last", 6),
      ("is:", 3), ("NOT", 3), ("a AND OR b", 6),
      ("kim programe:DPRK", 4), ("autority:OFAC", 0), ("country:XX", 8),
      ("foo:bar", 0), ("kim flag:Iran", 4),
    ])
  func mistakes(query: String, position: Int) {
    #expect {
      try QueryParser.parse(query)
    } throws: { error in
      (error as? QueryError)?.position == position
    }
  }

  @Test("a thousand parentheses are refused, not followed") func depth() {
    let query = String(repeating: "(", count: 1000) + "a" + String(repeating: ")", count: 1000)
    #expect(throws: QueryError.self) { try QueryParser.parse(query) }
  }
}
