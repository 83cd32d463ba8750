import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("The page reader") struct PageReaderTests {
  private func page(_ html: String) -> PublishedText { PageReader().text(Array(html.utf8)) }

  @Test("parts blocks by one blank line, and makes white space single") func blocks() {
    let text = page(
      "<div><h1>A  title</h1>\n\n<p>One\n two.</p><p></p><ul><li>x<li>y</ul></div>tail")
    #expect(text.body == "A title\n\nOne two.\n\nx\n\ny\n\ntail")
    #expect(text.title == "A title")
  }

  @Test("makes a line end of a break and a blank line of two") func breaks() {
    #expect(page("<p>a<br>b<br/> <br>c&nbsp;<br><br><br>d</p>").body == "a\nb\n\nc\n\nd")
  }

  @Test("makes a space of a no-break space") func noBreakSpace() {
    #expect(page("<p>a&nbsp;b&#160;&nbsp;c</p>").body == "a b c")
  }

  @Test("keeps what inline elements hold, without a space of its own") func inline() {
    #expect(page("<p>N<b>AM</b>E <a href='x'>li</a>nk</p>").body == "NAME link")
  }

  @Test("leaves scripts, styles, navigation, footers, forms' controls and comments out")
  func surroundings() {
    let text = page(
      """
      <html><head><title>T</title><style>p{}</style></head><body><nav><p>Home</p></nav>
      <!-- secret --><script>var a = '<p>no</p>';</script><h1>H</h1><p>Text</p>
      <div id="cookie-banner"><p>We use cookies</p></div><div role="navigation">Menu</div>
      <p hidden>unseen</p><p style="display: none">unseen</p><aside>Related Content</aside>
      <footer>Contact</footer></body></html>
      """)
    #expect(text.body == "H\n\nText")
  }

  @Test("keeps a wrapper that is named after its banner and holds the article") func wrapper() {
    let text = page(
      "<body class='cookie-accepted'><div class='has-cookie-banner'><h1>H</h1><p>x</p></div></body>"
    )
    #expect(text.body == "H\n\nx")
  }

  @Test("takes the main element where it holds most of the text") func main() {
    #expect(
      page("<div>Skip</div><main><h1>H</h1><p>The text of it</p></main><div>More</div>").body
        == "H\n\nThe text of it")
    #expect(
      page("<p>A long text that stands outside of it</p><main><p>x</p></main>").body
        == "A long text that stands outside of it\n\nx")
  }

  @Test("puts the title of a page without a heading in front of its text") func titleOnly() {
    let text = page("<html><head><title> A \n title </title></head><body><p>Text</p></body></html>")
    #expect(text.title == "A title")
    #expect(text.body == "A title\n\nText")
  }

  @Test("reads a table a row a block, a cell a line") func table() {
    #expect(
      page("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>").body == "a\nb\n\nc")
  }

  @Test("keeps the lines of preformatted text") func preformatted() {
    #expect(page("<pre>ALPHA\nBETA [X].\n\nGAMMA</pre>").body == "ALPHA\nBETA [X].\n\nGAMMA")
  }

  @Test("finds the address and the publisher") func address() {
    let text = page(
      """
      <head><link rel=canonical href="https://example.org/a?b=1&amp;c=2"><meta property="og:url"
      content="https://example.org/other"><meta property="og:site_name" content="Example"></head><p>x</p>
      """)
    #expect(text.url == "https://example.org/a?b=1&c=2")
    #expect(text.publisher == "Example")
    #expect(
      page("<meta property='og:url' content='https://example.org/o'><p>x</p>").url
        == "https://example.org/o")
  }

  @Test(
    "finds the date of publication",
    arguments: [
      (
        "<meta property='article:published_time' content='2018-08-21T09:30:00-04:00'>", "2018-08-21"
      ),
      ("<meta name='DC.date.issued' content='21 August 2018'>", "2018-08-21"),
      ("<p>x <time datetime='2018-08-21'>August 21</time></p>", "2018-08-21"),
      (
        "<script type='application/ld+json'>{\"datePublished\": \"2018-08-21T00:00Z\"}</script>",
        "2018-08-21"
      ),
      ("<div>Release Date</div><div>08/21/2018</div>", "2018-08-21"),
      ("<p>Release Date: August 21, 2018</p>", "2018-08-21"),
      ("<meta name=date content='08/21/2018'>", "2018-08-21"),
    ])
  func published(_ html: String, _ date: String) {
    #expect(page(html + "<p>text</p>").published?.iso == date)
  }

  @Test("invents no date: figures that can be read two ways outside of a notice are none")
  func ambiguous() {
    #expect(page("<meta name=date content='03/04/2018'><p>x</p>").published == nil)
    #expect(page("<meta name=date content='2018-02-30'><p>x</p>").published == nil)
    #expect(page("<p>Release Date</p><p>soon</p>").published == nil)
  }

  @Test("decodes a declared Latin-1 and a reference of the old habit") func encodings() {
    let latin = Array("<meta charset='iso-8859-1'><p>Jos".utf8) + [0xE9, 0x92] + Array("</p>".utf8)
    #expect(PageReader().text(latin).body == "José’")
    let declared =
      Array("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>".utf8)
      + [0xCF, 0xF0, 0xE8] + Array("</p>".utf8)
    #expect(PageReader().text(declared).body == "При")
    #expect(page("<p>it&#146;s</p>").body == "it’s")
    #expect(page("<p>ВЕЛА-МАРИН</p>").body == "ВЕЛА-МАРИН")
  }

  @Test("makes U+FFFD of invalid bytes where nothing is declared") func invalid() {
    #expect(
      PageReader().text(Array("<p>a".utf8) + [0xFF] + Array("b</p>".utf8)).body == "a\u{FFFD}b")
  }

  @Test("keeps hostile controls as they are, NUL as U+FFFD") func hostile() {
    #expect(
      page("<p>a\u{1B}]0;x\u{7}b\u{9B}c\u{202E}d\u{0}e\u{E0041}</p>").body
        == "a\u{1B}]0;x\u{7}b\u{9B}c\u{202E}d\u{FFFD}e\u{E0041}")
    let noncharacter: [UInt8] = [0xEF, 0xB7, 0x91]
    let bytes = Array("<p>".utf8) + noncharacter + Array("x</p>".utf8)
    #expect(PageReader().text(bytes).body == "\u{FFFD}x")
  }

  @Test("survives tags that nest ten thousand deep") func deep() {
    let html =
      String(repeating: "<div>", count: 10_000) + "core"
      + String(repeating: "</div>", count: 10_000)
    #expect(page(html).body == "core")
  }

  @Test("keeps a line of a megabyte whole") func longLine() {
    let word = String(repeating: "x", count: 1_000_000)
    #expect(page("<p>\(word)</p>").body.utf8.count == 1_000_000)
  }

  @Test("expands no entity of a document type and opens no file") func entities() {
    let html = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "bomb">]><p>&x;&y; end</p>
      """
    let body = page(html).body
    #expect(!body.contains("root:"))
    #expect(body.contains("&x;&y; end"))
  }

  @Test("reads what is broken: an open tag, an open comment, nothing at all") func broken() {
    #expect(page("<p>one<p>two<b").body.hasPrefix("one\n\ntwo"))
    #expect(page("<p>one</p><!-- open").body == "one")
    #expect(page("").body == "")
  }
}
