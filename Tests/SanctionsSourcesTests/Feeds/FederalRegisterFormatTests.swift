import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Federal Register") struct FederalRegisterFormatTests {
  private let document = #"""
    {"title": "Notice of Actions on Firms &amp; Ships", "type": "Notice",
     "abstract": "The Office of Examples is publishing the names of two firms.\nThey are blocked.",
     "document_number": "2017-00001",
     "html_url": "https://www.federalregister.gov/documents/2017/08/25/2017-00001/notice",
     "publication_date": "2017-08-25", "action": "Notice.",
     "agencies": [{"raw_name": "DEPARTMENT OF EXAMPLES", "name": "Examples Department", "id": 1},
                  {"raw_name": "Office of Examples", "name": "Examples Office"}],
     "dates": "The action took effect on August 22, 2017.", "effective_on": null, "excerpts": "x"}
    """#

  @Test("gives every document of a search as an announcement") func search() throws {
    let text = "{\"count\": 2, \"results\": [\n\(document),\n{\"title\": null},\n{}]}"
    let file = SourceFile("documents.json", text)
    #expect(SourceReader.detect(file) == .federalRegister)
    let batch = try FederalRegisterFormat.texts(in: file)
    let first = try #require(batch.texts.first)
    #expect(
      first.body == """
        Notice of Actions on Firms & Ships

        AGENCY: Examples Department; Examples Office

        ACTION: Notice.

        SUMMARY: The Office of Examples is publishing the names of two firms. They are blocked.

        DATES: The action took effect on August 22, 2017.
        """)
    #expect(first.published == PartialDate(iso: "2017-08-25"))
    #expect(first.publisher == "Federal Register")
    #expect(first.url?.hasSuffix("2017-00001/notice") == true)
    #expect(batch.refused == 2)
    #expect(batch.diagnostics.map(\.line) == [10, 11])
  }

  @Test("reads a single document") func single() throws {
    let file = SourceFile("2017-00001.json", document)
    #expect(SourceReader.detect(file) == .federalRegister)
    #expect(try FederalRegisterFormat.texts(in: file).texts.count == 1)
  }
}
