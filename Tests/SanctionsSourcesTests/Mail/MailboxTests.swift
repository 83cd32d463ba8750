import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Mailboxes") struct MailboxTests {
  private func mail(_ subject: String, _ text: String) -> String {
    """
    From desk@office.example Tue Aug 22 23:10:00 2017
    From: desk@office.example
    Date: Tue, 22 Aug 2017 23:10:00 -0400
    Subject: \(subject)

    \(text)


    """
  }

  private func batch(_ mails: String) throws -> AnnouncementBatch? {
    guard case .announcements(let batch) = try SourceReader().read([SourceFile("desk.mbox", mails)])
    else { return nil }
    return batch
  }

  @Test("hold an announcement a mail") func several() throws {
    let mails =
      mail("Ships", "Ten ships.\nFrom Monday on.\n\nFrom here on, none.") + mail("Banks", "Two.")
    let batch = try batch(mails)
    #expect(batch?.texts.map(\.title) == ["Ships", "Banks"])
    #expect(
      batch?.texts.map(\.body) == [
        "Ships\n\nTen ships.\nFrom Monday on.\n\nFrom here on, none.", "Banks\n\nTwo.",
      ])
    let error = #expect(throws: SourceError.self) {
      try SourceReader().publishedText(SourceFile("desk.mbox", mails))
    }
    #expect(error?.found.contains("2 announcements") == true)
  }

  @Test("tell of a mail without a text, and give the others") func refused() throws {
    let batch = try batch(mail("Ships", "Ten ships.") + mail("Nothing", "") + mail("Banks", "Two."))
    #expect(batch?.texts.map(\.title) == ["Ships", "Banks"])
    #expect(batch?.refused == 1)
    #expect(batch?.diagnostics.count == 1)
  }
}
