import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("RSS") struct RSSFormatTests {
  private func batch(_ text: String) throws(SourceError) -> AnnouncementBatch {
    try RSSFormat.texts(in: SourceFile("feed.xml", text))
  }

  private func feed(_ items: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Office of Trade &amp; Ports</title><link>https://office.example/news/</link>
    <image><title>A picture</title><url>x.png</url></image>
    \(items)
    </channel></rss>
    """
  }

  @Test("gives every item as an announcement") func items() throws {
    let batch = try batch(
      feed(
        """
        <item><title>Two firms added</title><link>https://office.example/1</link>
          <pubDate>Tue, 22 Aug 2017 23:30:00 -0400</pubDate><guid>https://office.example/1</guid>
          <description>In short.</description><media:title>Not this</media:title>
          <content:encoded><![CDATA[<p>The office added <b>ACME&nbsp;LTD</b>.</p><p>And ZETA.</p>]]></content:encoded>
        </item>
        <item><title>Only a title</title><guid isPermaLink="false">n-2</guid>
          <dc:date>2017-08-23</dc:date></item>
        """))
    #expect(batch.refused == 0)
    #expect(batch.diagnostics.isEmpty)
    let first = try #require(batch.texts.first)
    #expect(first.title == "Two firms added")
    #expect(first.body == "Two firms added\n\nThe office added ACME LTD.\n\nAnd ZETA.")
    #expect(first.url == "https://office.example/1")
    #expect(first.id == nil)
    #expect(first.published == PartialDate(iso: "2017-08-22"))
    #expect(first.publisher == "Office of Trade & Ports")
    #expect(first.format == "rss")
    let second = try #require(batch.texts.last)
    #expect(second.body == "Only a title")
    #expect(second.url == nil)
    #expect(second.id?.hasPrefix("text:") == true)
    #expect(second.published == PartialDate(iso: "2017-08-23"))
  }

  @Test("reads escaped markup as a page and a text as its lines") func bodies() throws {
    let texts = try batch(
      feed(
        """
        <item><title>AT&amp;amp;T &lt;b&gt;named&lt;/b&gt;</title>
          <description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;</description></item>
        <item><title>Lines</title><description>
        ACME [X].
        ZETA &amp; CO [X].
        </description></item>
        <item><title>Inline</title><description><p>One</p><p>two<br/>three</p></description></item>
        """)
    ).texts
    #expect(
      texts.map(\.body) == [
        "AT&T named\n\nOne & two\n\nthree", "Lines\n\nACME [X].\nZETA & CO [X].",
        "Inline\n\nOne\n\ntwo\nthree",
      ])
    #expect(texts[0].title == "AT&T named")
  }

  @Test("refuses a bad item with its line and keeps the rest") func bad() throws {
    let batch = try batch(
      feed(
        """
        <item><title>One</title></item>
        <item><title>Two</title>
          <description><b>open</description></item>
        <item><link>https://office.example/3</link></item>
        <item><title>Four
        <item><title>Five</title></item>
        <item><title>Six</title><pubDate>soon</pubDate></item>
        """))
    #expect(batch.texts.map(\.title) == ["One", "Five", "Six"])
    #expect(batch.refused == 3)
    #expect(batch.diagnostics.map(\.line) == [8, 9, 10, 12])
    #expect(batch.diagnostics.last?.message.contains("soon") == true)
  }

  @Test("refuses a file that ends in the middle, and says in which line") func cut() throws {
    let whole = feed("<item><title>One</title></item><item><title>Two</title></item>")
    let end = try #require(whole.range(of: "<title>Two"))
    let error = #expect(throws: SourceError.self) {
      try batch(String(whole[..<end.upperBound]))
    }
    #expect(error?.found == "the feed ends in the middle")
    #expect(error?.line == 6)
  }

  @Test("resolves relative links against xml:base, else the channel's link") func links() throws {
    let texts = try batch(
      feed(
        """
        <item><title>One</title><link>a/1.html</link></item>
        <item xml:base="https://other.example/x/"><title>Two</title><link>../2</link></item>
        <item><title>Three</title><guid>https://office.example/3</guid></item>
        """)
    ).texts
    #expect(
      texts.map(\.url) == [
        "https://office.example/news/a/1.html", "https://other.example/2",
        "https://office.example/3",
      ])
  }

  @Test("gives items that share an address an id each, the same every time") func sharedAddress()
    throws
  {
    let source = feed(
      """
      <item><title>One</title><link>https://office.example/</link><guid isPermaLink="false">1</guid></item>
      <item><title>Two</title><link>https://office.example/</link><guid isPermaLink="false">2</guid></item>
      """)
    let ids = try batch(source).texts.compactMap(\.id)
    #expect(Set(ids).count == 2)
    #expect(try batch(source).texts.compactMap(\.id) == ids)
  }

  @Test("reads RSS 0.91 with its document type, names of characters and stray ampersands")
  func old()
    throws
  {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
        "http://my.netscape.com/publish/formats/rss-0.91.dtd" [ <!ENTITY x "<a>"> ]>
      <rss version="0.91"><channel><title>Amt f&uuml;r Handel</title><link>https://amt.example</link>
      <!-- <item><title>no</title></item> -->
      <item><title>M&#252;ller & S&#xF6;hne</title><link>https://amt.example/?a=1&b=2</link></item>
      </channel></rss>
      """
    #expect(SourceReader.detect(SourceFile("feed", text)) == .rss)
    let batch = try batch(text)
    #expect(batch.texts.map(\.title) == ["Müller & Söhne"])
    #expect(batch.texts.first?.url == "https://amt.example/?a=1&b=2")
    #expect(batch.texts.first?.publisher == "Amt für Handel")
  }

  @Test("reads RSS 1.0, whose items stand beside the channel") func rdf() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://paper.example/"><title>The Paper</title><link>https://paper.example/</link>
      <items><rdf:Seq><rdf:li resource="https://paper.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://paper.example/1"><title>Ship named</title>
      <link>https://paper.example/1</link><description>The ship.</description>
      <dc:date>2017-08-22T01:00+09:00</dc:date></item></rdf:RDF>
      """
    #expect(SourceReader.detect(SourceFile("feed", text)) == .rss)
    let item = try #require(try batch(text).texts.first)
    #expect(item.body == "Ship named\n\nThe ship.")
    #expect(item.published == PartialDate(iso: "2017-08-22"))
    #expect(item.publisher == "The Paper")
  }

  @Test("reads other encodings, with and without a byte order mark") func encodings() throws {
    let plain = "<rss><channel><item><title>Zoë, 5 €</title></item></channel></rss>"
    var western = Array("<?xml version='1.0' encoding='windows-1252'?>".utf8)
    for scalar in plain.unicodeScalars {
      western.append(scalar == "€" ? 0x80 : UInt8(truncatingIfNeeded: scalar.value))
    }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "<?xml version='1.0' encoding='UTF-16'?>\(plain)".utf16 {
      wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    for bytes in [western, wide, [0xEF, 0xBB, 0xBF] + Array(plain.utf8)] {
      let file = SourceFile(path: "feed", bytes: bytes)
      #expect(SourceReader.detect(file) == .rss)
      #expect(try RSSFormat.texts(in: file).texts.map(\.title) == ["Zoë, 5 €"])
    }
  }

  @Test("expands no entity that the file defines") func bomb() throws {
    let text = """
      <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <rss><channel><item><title>x &b; y</title></item></channel></rss>
      """
    #expect(try batch(text).texts.map(\.title) == ["x &b; y"])
  }

  @Test("says where a file holds no feed") func none() {
    #expect(throws: SourceError.self) { try batch("<rss") }
  }
}
