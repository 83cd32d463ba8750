import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("E-mail") struct MailFormatTests {
  private func text(_ lines: String) throws -> PublishedText {
    let file = SourceFile("story.eml", lines)
    #expect(SourceReader.detect(file) == .mail)
    return try SourceReader().publishedText(file)
  }

  private let head = """
    From: Desk <desk@office.example>
    To: list@office.example
    Date: Tue, 22 Aug 2017 23:10:00 -0400

    """

  @Test("gives its subject, the day that it was sent, and its text with the letters that it means")
  func plain() throws {
    let mail = try text(
      head + """
        Subject: =?UTF-8?Q?Fwd:_Minist=C3=A8re?= =?utf-8?b?IHNwZWFrcw==?=
         on lists
        Subject: a second one
         that goes on
        MIME-Version: 1.0
        Content-Type: text/plain; charset="iso-8859-1"
        Content-Transfer-Encoding: quoted-printable

        The office sanctioned six indivi=
        duals, among them Jos=E9 Zeravon, for 1=2B1 =3D 2.

        """)
    #expect(mail.title == "Ministère speaks on lists")
    #expect(mail.published?.iso == "2017-08-22")
    #expect(
      mail.body
        == "Ministère speaks on lists\n\nThe office sanctioned six individuals, among them José Zeravon, for 1+1 = 2."
    )
    #expect(mail.format == "mail")
  }

  @Test("gives one of the forms of its text, without what is attached") func parts() throws {
    func mail(_ plain: String) throws -> String {
      try text(
        head + """
          Subject: News
          Content-Type: multipart/mixed; boundary="a;b"

          A preamble for old programs.
          --a;b
          Content-Type: multipart/alternative; boundary=inner

          --inner
          Content-Type: text/plain

          \(plain)
          --inner
          Content-Type: text/html; charset=utf-8
          Content-Transfer-Encoding: base64

          PHA+QSBsb25nIHN0b3J5IG9mIHRoZSBzYW5jdGlvbnMgb24gPGI+WmVyYXZvbjwvYj4gJmFtcDsg
          c29ucywgaXRzIHNoaXBzIGFuZCBpdHMgYmFua3MuPC9wPg==
          --inner--
          --a;b
          Content-Type: text/plain
          Content-Disposition: attachment; filename=x.txt

          attached
          --a;b--
          an epilogue
          """
      ).body
    }
    let page = "A long story of the sanctions on Zeravon & sons, its ships and its banks."
    #expect(try mail("Open a browser") == "News\n\n" + page)
    #expect(
      try mail("A story of sanctions, told plainly") == "News\n\nA story of sanctions, told plainly"
    )
  }

  @Test("that was sent on as a whole gives the first one's subject and day") func forwarded() throws
  {
    let mail = try text(
      head + """
        Subject: Fw: read this
        Content-Type: message/rfc822

        From: Ministry <press@ministry.example>
        Subject: Ten ships listed
        Date: 3 Jan 2018 09:00 GMT

        Ten ships were listed.
        """)
    #expect(mail.title == "Ten ships listed")
    #expect(mail.published?.iso == "2018-01-03")
    #expect(mail.body == "Ten ships listed\n\nTen ships were listed.")
  }

  @Test("without a text is refused, and a text that only speaks of mail is none") func others() {
    let pictures = head + "Subject: x\nContent-Type: image/png\n\nAAAA\n"
    let error = #expect(throws: SourceError.self) {
      try SourceReader().publishedText(SourceFile("p.eml", pictures))
    }
    #expect(error?.found == "an e-mail that holds no text")
    for story in [
      "From: the ministry\n\nText.\n", "Subject to sanctions: ten firms\nFrom here: on\n",
    ] {
      #expect(SourceReader.detect(SourceFile("s.txt", story)) == .text)
    }
  }

  @Test("that is cut, or nests without end, is read as far as it goes") func hostile() throws {
    let deep = (0..<400).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    let nested = head + "Subject: x\n" + deep.joined() + "\nunder all of them"
    #expect(throws: SourceError.self) {
      try SourceReader().publishedText(SourceFile("n.eml", nested))
    }
    let cut =
      head
      + "Subject: =?utf-8?q?cut =?utf-8?b?x\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nText =3D\n"
    #expect(try text(cut).body == "=?utf-8?q?cut =?utf-8?b?x\n\nText =3D")
    for count in stride(from: 0, to: cut.utf8.count, by: 3) {
      _ = try? SourceReader().publishedText(
        SourceFile("c.eml", String(decoding: cut.utf8.prefix(count), as: UTF8.self)), format: "mail"
      )
    }
  }
}
