import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("E-mail encodings") struct MailEncodingTests {
  private func text(_ lines: String) throws -> PublishedText {
    try SourceReader().publishedText(
      SourceFile("story.eml", "From: desk@office.example\nDate: 3 Jan 2018 09:00 GMT\n" + lines))
  }

  @Test("base64 in several padded runs is read whole, up to the first line that is none")
  func base64() throws {
    let mail = try text(
      """
      Content-Transfer-Encoding: base64

      VGVuIA==c2hpcHMg
      d2VyZSBsaXN0ZQ==
      ZC4=
      _______________________________________
      A list of the office
      """)
    #expect(mail.body == "Ten ships were listed.")
  }

  @Test("a text in UTF-16 is read as one", arguments: ["utf-16le", "UTF-16BE", "utf-16"])
  func utf16(_ charset: String) throws {
    let bytes = Array("Ministère".utf16).flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 255)]
      return charset == "utf-16le" ? pair.reversed() : pair
    }
    let quoted = bytes.map { byte in
      "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    let mail = try text(
      """
      Subject: =?\(charset)?Q?\(quoted)?=
      Content-Type: text/plain; charset=\(charset)
      Content-Transfer-Encoding: quoted-printable

      \(quoted)
      """)
    #expect(mail.title == "Ministère")
    #expect(mail.body == "Ministère")
  }

  @Test("a letter may be parted between two encoded words, and words may be long") func words()
    throws
  {
    let long = String(repeating: "=41", count: 600)
    let mail = try text(
      "Subject: a=b =?utf-8?Q?Minist=C3?=\n =?UTF-8?Q?=A8re?= =?utf-8?q?\(long)?= =?utf-8?b?*?=\n\nText.\n"
    )
    let title = "a=b Ministère" + String(repeating: "A", count: 600) + " =?utf-8?b?*?="
    #expect(mail.title == title)
  }

  @Test("marks of answers are left out of the subject, however many there are") func answers()
    throws
  {
    let marks = String(repeating: "Re: FWD:fw: ", count: 30_000)
    #expect(try text("Subject: \(marks)Ten ships\n\nText.\n").title == "Ten ships")
    #expect(try text("Subject: Re\n\nText.\n").title == "Re")
    #expect(try text("Subject: Re:\n\nText.\n").title == nil)
  }
}
