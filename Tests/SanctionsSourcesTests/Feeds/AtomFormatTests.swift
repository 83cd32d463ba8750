import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Atom") struct AtomFormatTests {
  private let feed = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://office.example/feeds/">
      <title type="text">Office notices</title><id>urn:uuid:60a76c80</id>
      <link rel="self" href="/feeds/all.atom"/>
      <entry><title type="html">AT&amp;amp;T &lt;em&gt;named&lt;/em&gt;</title>
        <id>tag:office.example,2017:1</id>
        <link rel="enclosure" href="x.pdf"/><link rel="alternate" type="application/pdf" href="1.pdf"/>
        <link rel="alternate" type="text/html" href="../1.html"/>
        <published>2017-08-22T23:00:00-04:00</published><updated>2017-09-01T00:00:00Z</updated>
        <summary>Short.</summary>
        <content type="html">&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</content></entry>
      <entry><title>Less &lt;than> all</title><id>tag:office.example,2017:2</id>
        <updated>2017-09-02T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two &amp; three</p>
          <ul><li>ACME</li><li>ZETA</li></ul></div></content></entry>
      <entry><title>Text</title><id>3</id><updated>2017</updated>
        <content type="application/pdf" src="3.pdf"/><summary>ACME [X].
    ZETA [X].</summary></entry>
    </feed>
    """

  @Test("gives every entry as an announcement") func entries() throws {
    let file = SourceFile("feed", feed)
    #expect(SourceReader.detect(file) == .atom)
    let texts = try AtomFormat.texts(in: file).texts
    #expect(texts.map(\.title) == ["AT&T named", "Less <than> all", "Text"])
    #expect(
      texts.map(\.body) == [
        "AT&T named\n\nFirst.\n\nSecond.",
        "Less <than> all\n\nOne\ntwo & three\n\nACME\n\nZETA",
        "Text\n\nACME [X].\nZETA [X].",
      ])
    #expect(
      texts.map(\.url) == [
        "https://office.example/1.html", nil, "https://office.example/feeds/3.pdf",
      ])
    #expect(texts.map(\.published?.iso) == ["2017-08-22", "2017-09-02", "2017"])
    #expect(texts.map(\.publisher) == Array(repeating: "Office notices", count: 3))
    #expect(texts[0].id == nil)
    #expect(texts[1].id?.hasPrefix("text:") == true)
  }

  @Test("knows an entry by an id that is an address in whichever feed it stands") func identity()
    throws
  {
    let copy = feed.replacing("Office notices", with: "A copy").replacing("60a76c80", with: "1")
    let ids = try [feed, copy].map {
      try AtomFormat.texts(in: SourceFile("feed", $0)).texts.map(\.id)
    }
    #expect(ids[0][1] == ids[1][1])
  }

  @Test("reads a single entry, and Atom 0.3") func others() throws {
    let entry = """
      <entry xmlns="http://www.w3.org/2005/Atom"><title>One</title><id>urn:x</id></entry>
      """
    #expect(try AtomFormat.texts(in: SourceFile("entry", entry)).texts.map(\.body) == ["One"])
    let old = """
      <a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:title>Old</a:title><a:entry>
      <a:title>Two</a:title><a:issued>2004-05-06T07:08:09Z</a:issued>
      <a:content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</a:content></a:entry></a:feed>
      """
    let file = SourceFile("old", old)
    #expect(SourceReader.detect(file) == .atom)
    let text = try #require(try AtomFormat.texts(in: file).texts.first)
    #expect(text.body == "Two\n\nx")
    #expect(text.published?.iso == "2004-05-06")
    #expect(text.publisher == "Old")
  }

  @Test("refuses an entry that is not well formed and keeps the rest") func bad() throws {
    let text = feed.replacing("<summary>Short.</summary>", with: "<summary>Short.<summary>")
    let batch = try AtomFormat.texts(in: SourceFile("feed", text))
    #expect(batch.texts.count == 2)
    #expect(batch.refused == 1)
    #expect(batch.diagnostics.compactMap(\.line).count == 1)
  }
}
