import SanctionsModel

/// An e-mail as a program saves it, `.eml` (RFC 5322 and MIME): the subject, the day that it was sent, and its
/// text.
enum MailFormat: AnnouncementFormat {
  static let format = SourceFormat.mail

  /// Whether the file begins with a mail's header: who sent it, and another field that every mail has.
  static func fits(_ head: SourceHead) -> Bool {
    let header = MailHeader(lines(head.bytes.prefix(65_536)))
    let usual = ["date", "message-id", "mime-version", "received", "subject"]
    return header.fields["from"] != nil && usual.contains { header.fields[$0] != nil }
      && header.fields.count > 2
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let header = MailHeader(lines(file.bytes[...]))
    let body = MailBody(header)
    guard body.text.utf8.count <= SizeLimits.announcement else {
      throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: file.path)
    }
    guard !body.text.isEmpty else {
      throw SourceError(
        path: file.path, byte: 0, found: "an e-mail that holds no text",
        remedy: "save what is attached to it, and give that")
    }
    let told = [body.inner, header].compactMap(\.self)
    let title = told.lazy.compactMap { subject($0) }.first
    var text = PublishedText(
      body: body.text, title: title,
      published: told.lazy.compactMap { $0.text("date").flatMap(FeedDate.day) }.first,
      format: format.rawValue)
    if let title, !text.body.hasPrefix(title) { text.body = title + "\n\n" + text.body }
    return AnnouncementBatch([text])
  }

  /// The subject without the marks of answers and of mail that was sent on.
  private static func subject(_ header: MailHeader) -> String? {
    guard var subject = header.text("subject")?[...] else { return nil }
    let marks = ["re:", "fw:", "fwd:"]
    while let mark = marks.first(where: { subject.lowercased().hasPrefix($0) }) {
      subject = subject.dropFirst(mark.count).drop { $0 == " " }
    }
    return subject.isEmpty ? nil : String(subject)
  }

  /// The bytes with LF line ends, without the envelope's line of a mailbox.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = bytes.contains(13) ? withLineFeeds(bytes)[...] : bytes
    let visible = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    guard visible.starts(with: Array("From ".utf8)) else { return visible }
    return visible.drop { $0 != 10 }.dropFirst()
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let isPair = bytes[index] == 13 && index + 1 < bytes.endIndex && bytes[index + 1] == 10
      if !isPair { result.append(bytes[index] == 13 ? 10 : bytes[index]) }
    }
    return result
  }
}
