import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("E-mail parts") struct MailPartsTests {
  private func text(_ lines: String) throws -> PublishedText {
    try SourceReader().publishedText(SourceFile("story.eml", head + lines))
  }

  private let head = """
    From: Desk <desk@office.example>
    Date: Tue, 22 Aug 2017 23:10:00 -0400
    Subject: News

    """

  @Test("end at a line that is the boundary and nothing else") func boundaries() throws {
    let mail = try text(
      """
      Content-Type: multipart/mixed; boundary="part"

      --part \t

      One.
      --partial listing of ships
      --part--and more
      --part

      Two.
      --part-- \("")
      An epilogue.
      """)
    #expect(
      mail.body == "News\n\nOne.\n--partial listing of ships\n--part--and more\n\nTwo.")
  }

  @Test("with a message among them keep the mail's own subject and day") func inner() throws {
    func mail(_ before: String, _ behind: String) throws -> PublishedText {
      try text(
        """
        Content-Type: multipart/mixed; boundary=b

        --b

        \(before)
        --b
        Content-Type: message/rfc822

        Subject: Ten ships
        Date: 3 Jan 2018 09:00 GMT

        They were listed.
        --b

        \(behind)
        --b--

        """)
    }
    #expect(try mail("", "").title == "Ten ships")
    #expect(try mail("", "").published?.iso == "2018-01-03")
    for (before, behind) in [("See this.", ""), ("", "See that.")] {
      let told = try mail(before, behind)
      #expect(told.title == "News")
      #expect(told.published?.iso == "2017-08-22")
      #expect(told.body.contains("They were listed."))
    }
  }

  @Test("of a digest are messages where they do not say what they are") func digest() throws {
    let mail = try text(
      """
      Content-Type: multipart/digest; boundary=b

      --b

      From: ministry@office.example
      Subject: Ships

      Ten ships.
      --b

      From: ministry@office.example
      Subject: Banks

      Two banks.
      --b--

      """)
    #expect(mail.body == "News\n\nTen ships.\n\nTwo banks.")
  }

  @Test("are found where the boundary is written in pieces") func pieces() throws {
    let mail = try text(
      """
      Content-Type: multipart/mixed; boundary*1="cd;e"; boundary*0=ab;
       boundary*2*=%3Df

      --abcd;e=f

      Ten ships.
      --abcd;e=f--

      """)
    #expect(mail.body == "News\n\nTen ships.")
  }

  @Test("that nest too deep are told of") func deep() throws {
    let nested = (0..<12).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
      .joined()
    let error = #expect(throws: SourceError.self) { try text(nested + "\nunder all of them") }
    #expect(error?.found.contains("too deep") == true)
    let mixed =
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nTen ships.\n--b\n" + nested + "\nx"
    guard
      case .announcements(let batch) = try SourceReader().read([
        SourceFile("story.eml", head + mixed)
      ])
    else { return #expect(Bool(false), "a list") }
    #expect(batch.texts.map(\.body) == ["News\n\nTen ships."])
    #expect(batch.diagnostics.map(\.message).contains { $0.contains("too deep") })
  }
}
