import SanctionsModel

/// The text of an e-mail's parts (RFC 2046): what a reader would be shown, attachments left out.
struct MailBody {
  /// Parts inside parts that are looked into.
  private static let deepest = 8

  /// The text; empty where no part holds one.
  private(set) var text = ""
  /// The header of a message that the mail holds as its only text.
  private(set) var inner: MailHeader?
  /// Whether parts were left out because they nest too deep.
  private(set) var isTooDeep = false

  /// The text of the part that `header` belongs to.
  init(_ header: MailHeader) { self.init(header, depth: 0, type: Self.usual) }

  private init(_ header: MailHeader, depth: Int, type: String) {
    take(header, depth: depth, type: type)
  }

  /// The type of a part that names none, unless it is one of a digest.
  private static let usual = "text/plain"

  /// Adds a part, of the type `fallback` where it does not say its own.
  private mutating func take(_ header: MailHeader, depth: Int, type fallback: String) {
    let type = header.value("content-type") ?? fallback
    guard header.value("content-disposition") != "attachment" else { return }
    let holdsParts = type.hasPrefix("multipart/")
    if holdsParts || type.hasPrefix("message/rfc822") {
      guard depth < Self.deepest else {
        isTooDeep = true
        return
      }
      if holdsParts { takeParts(header, type, depth) } else { takeMessage(header, depth) }
    } else if type.hasPrefix("text/html") {
      add(page(header))
    } else if type.hasPrefix("text/") {
      add(plain(header))
    }
  }

  private mutating func takeMessage(_ header: MailHeader, _ depth: Int) {
    let message = MailHeader(header.body)
    let body = MailBody(message, depth: depth + 1, type: Self.usual)
    isTooDeep = isTooDeep || body.isTooDeep
    add(body.text, of: body.inner ?? message)
  }

  private mutating func takeParts(_ header: MailHeader, _ type: String, _ depth: Int) {
    let parts = MailParts.parts(of: header)
    // RFC 2046, section 5.1.5.
    let usual = type == "multipart/digest" ? "message/rfc822" : Self.usual
    guard type == "multipart/alternative" else {
      for part in parts { take(part, depth: depth + 1, type: usual) }
      return
    }
    // The same text in several forms, the plainest first; a line that sends to the page beside it is no text.
    let forms = parts.map { MailBody($0, depth: depth + 1, type: usual) }
    isTooDeep = isTooDeep || forms.contains(where: \.isTooDeep)
    let longest = forms.map(\.text.utf8.count).max() ?? 0
    if let form = forms.first(where: { !$0.text.isEmpty && $0.text.utf8.count * 4 >= longest }) {
      add(form.text, of: form.inner)
    }
  }

  /// Adds a text, that of a message where it is one's; a mail that holds more has no message as its only text.
  private mutating func add(_ more: String, of message: MailHeader? = nil) {
    guard !more.isEmpty else { return }
    inner = text.isEmpty ? message : nil
    text += (text.isEmpty ? "" : "\n\n") + more
  }

  private func plain(_ header: MailHeader) -> String {
    FeedContent.text(decoded(header).string).text(PageReader()).body
  }

  private func page(_ header: MailHeader) -> String {
    PageReader().text([0xEF, 0xBB, 0xBF] + decoded(header).utf8).body
  }

  private func decoded(_ header: MailHeader) -> DecodedText {
    let bytes = TransferEncoding.decoded(
      header.body, as: header.value("content-transfer-encoding"))
    return MailCharset.text(of: bytes, in: header.parameter("charset", of: "content-type"))
  }
}
