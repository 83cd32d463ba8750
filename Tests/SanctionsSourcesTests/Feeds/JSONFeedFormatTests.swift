import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("JSON Feed") struct JSONFeedFormatTests {
  private let feed = #"""
    {"version": "https:\/\/jsonfeed.org\/version\/1.1", "title": "Office \"notices\"",
     "home_page_url": "https://office.example/", "feed_url": "https://office.example/feed.json",
     "items": [
      {"id": "https://office.example/1", "title": "One", "summary": "no",
       "content_html": "<p>ACME &amp; CO, [X].<\/p><p>}]</p>", "date_published": "2017-08-22T23:00:00-04:00"},
      {"id": 2, "content_text": "Line one\nline two", "url": "two.html", "tags": ["a", "b"]},
      {"id": "3", "title": "Bad", "content_text": tru},
      "four",
      {"id": "5"},
      {"id": "6", "title": "Six", "date_modified": "2017-08-24"}
     ]}
    """#

  @Test("gives every item as an announcement, and refuses the bad with their lines") func items()
    throws
  {
    let file = SourceFile("feed.json", feed)
    #expect(SourceReader.detect(file) == .jsonFeed)
    let batch = try JSONFeedFormat.texts(in: file)
    #expect(
      batch.texts.map(\.body) == ["One\n\nACME & CO, [X].\n\n}]", "Line one\nline two", "Six"])
    #expect(
      batch.texts.map(\.url) == [
        "https://office.example/1", "https://office.example/two.html", nil,
      ])
    #expect(batch.texts.map(\.published?.iso) == ["2017-08-22", nil, "2017-08-24"])
    #expect(batch.texts.first?.publisher == "Office \"notices\"")
    #expect(batch.refused == 3)
    #expect(batch.diagnostics.map(\.line) == [7, 8, 9])
  }

  @Test("refuses a file that ends in the middle, and says in which line") func cut() throws {
    let end = try #require(feed.range(of: "line two"))
    let error = #expect(throws: SourceError.self) {
      try JSONFeedFormat.texts(in: SourceFile("feed.json", String(feed[..<end.lowerBound])))
    }
    #expect(error?.found == "the feed ends in the middle")
    #expect(error?.line == 6)
  }

  @Test("is not what any JSON with items is") func others() {
    let texts = [
      #"{"items": []}"#, #"{"version": "1", "items": [{"url": "https://jsonfeed.org/version/1"}]}"#,
    ]
    for text in texts { #expect(!JSONFeedFormat.fits(SourceHead(SourceFile("x", text)))) }
  }
}
