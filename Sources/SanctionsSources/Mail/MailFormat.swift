import SanctionsModel

/// An e-mail as a program saves it, `.eml` (RFC 5322 and MIME), or several in a mailbox (RFC 4155): the subject, the
/// day that it was sent, and its text.
enum MailFormat: AnnouncementFormat {
  static let format = SourceFormat.mail

  /// Whether the file begins with a mail's header: who sent it, and another field that every mail has.
  static func fits(_ head: SourceHead) -> Bool {
    let header = MailHeader(Mailbox(head.bytes.prefix(65_536)).mails.first ?? [])
    let usual = ["date", "message-id", "mime-version", "received", "subject"]
    return header.fields["from"] != nil && usual.contains { header.fields[$0] != nil }
      && header.fields.count > 2
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let mails = Mailbox(file.bytes[...]).mails
    var batch = AnnouncementBatch([])
    for (index, mail) in mails.enumerated() {
      do {
        try take(MailHeader(mail), path: file.path, into: &batch)
      } catch {
        guard mails.count > 1 else { throw error }
        batch.refused += 1
        batch.diagnostics.append(
          Diagnostic("mail \(index + 1) of the mailbox: \(error.found)", file: file.path))
      }
    }
    return batch
  }

  private static func take(
    _ header: MailHeader, path: String, into batch: inout AnnouncementBatch
  ) throws(SourceError) {
    let body = MailBody(header)
    guard body.text.utf8.count <= SizeLimits.announcement else {
      throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: path)
    }
    guard !body.text.isEmpty else {
      throw SourceError(
        path: path, byte: 0,
        found: body.isTooDeep
          ? "an e-mail whose parts nest too deep" : "an e-mail that holds no text",
        remedy: "save what is attached to it, and give that")
    }
    if body.isTooDeep {
      batch.diagnostics.append(
        Diagnostic("parts of the e-mail nest too deep and were left out", file: path))
    }
    batch.texts.append(text(body, header))
  }

  private static func text(_ body: MailBody, _ header: MailHeader) -> PublishedText {
    let told = [body.inner, header].compactMap(\.self)
    let title = told.lazy.compactMap { subject($0) }.first
    var text = PublishedText(
      body: body.text, title: title,
      published: told.lazy.compactMap { $0.text("date").flatMap(FeedDate.day) }.first,
      format: format.rawValue)
    if let title, !text.body.hasPrefix(title) { text.body = title + "\n\n" + text.body }
    return text
  }

  /// The subject without the marks of answers and of mail that was sent on. Linear.
  private static func subject(_ header: MailHeader) -> String? {
    guard var subject = header.text("subject")?.utf8[...] else { return nil }
    while let mark = marks.first(where: { $0.elementsEqual(subject.prefix($0.count).map(lower)) }) {
      subject = subject.dropFirst(mark.count).drop { $0 == 32 }
    }
    return subject.isEmpty ? nil : String(Substring(subject))
  }

  private static let marks = ["re:", "fw:", "fwd:"].map { Array($0.utf8) }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 32 : byte
  }
}
