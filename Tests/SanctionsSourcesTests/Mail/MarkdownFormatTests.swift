import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Markdown") struct MarkdownFormatTests {
  private func text(_ lines: String) throws -> PublishedText {
    let file = SourceFile("notes/story.md", lines)
    #expect(SourceReader.detect(file) == .markdown)
    return try SourceReader().publishedText(file)
  }

  @Test("gives its words without its marks, and its heading as the title") func marks() throws {
    let story = try text(
      """
      # Ministry *lists* ten ships #

      The **ministry** listed [Zeravon Shipping](https://office.example/1 "page"), which owns
      the `STAR 5`, and others [DPRK3] [NPWMD]:

      - GOLDEN FOX
      - SILVER FOX

      <script>alert(1)</script>

      > It said so.
      """)
    #expect(story.title == "Ministry lists ten ships")
    #expect(
      !story.body.contains("*") && !story.body.contains("https") && !story.body.contains("alert"))
    #expect(story.body.contains("Zeravon Shipping, which owns"))
    #expect(story.body.contains("others [DPRK3] [NPWMD]:"))
    #expect(story.body.contains("GOLDEN FOX\n"))
    #expect(story.format == "markdown")
  }

  @Test("takes its title and day from a block in front of it") func front() throws {
    let story = try text(
      "---\ntitle: \"Ten ships: listed\"\ndate: 2018-01-03\ntags:\n  - ships\n- x\n# a note\n\n---\n\nThey were.\n"
    )
    #expect(story.title == "Ten ships: listed")
    #expect(story.published?.iso == "2018-01-03")
    #expect(story.body == "Ten ships: listed\n\nThey were.")
    #expect(try text("---\ntitle: never closed\n").body.contains("never closed"))
  }

  @Test("keeps the words inside markup, and leaves out the markup and its scripts") func markup()
    throws
  {
    let story = try text(
      "<div>\nOFAC designated <b>Zeravon</b>.\n</div>\n\nIts <i>ship</i> sank.<script>alert(1)</script>\n"
    )
    #expect(story.body.contains("OFAC designated Zeravon."))
    #expect(story.body.hasSuffix("Its ship sank."))
  }

  @Test("takes a text between two rules for text, and an empty title for none") func rules() throws
  {
    for line in [
      "Ten ships were listed.", "# Ten ships", "- Ten ships", "The list says: Ten ships",
    ] {
      #expect(try text("---\n\(line)\n---\n\nMore.\n").body.contains("Ten ships"))
    }
    let story = try text("---\ntitle: \"\"\ndate: 2018-01-03\n---\n# Ten ships\n")
    #expect(story.title == "Ten ships")
    #expect(story.published?.iso == "2018-01-03")
  }
}
