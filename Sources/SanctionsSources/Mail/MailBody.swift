import SanctionsModel

/// The text of an e-mail's parts (RFC 2046): what a reader would be shown, attachments left out.
struct MailBody {
  /// Parts inside parts that are looked into.
  private static let deepest = 8
  /// Parts of one body that are looked at.
  private static let most = 256

  /// The text; empty where no part holds one.
  private(set) var text = ""
  /// The header of a message that the mail holds as its only text.
  private(set) var inner: MailHeader?

  /// The text of the part that `header` belongs to.
  init(_ header: MailHeader) { take(header, depth: 0) }

  private mutating func take(_ header: MailHeader, depth: Int) {
    let type = header.value("content-type") ?? "text/plain"
    guard header.value("content-disposition") != "attachment" else { return }
    if type.hasPrefix("multipart/") {
      guard depth < Self.deepest else { return }
      takeParts(header, type, depth)
    } else if type.hasPrefix("message/rfc822"), depth < Self.deepest {
      let message = MailHeader(header.body)
      if text.isEmpty { inner = message }
      take(message, depth: depth + 1)
    } else if type.hasPrefix("text/html") {
      add(page(header))
    } else if type.hasPrefix("text/") {
      add(plain(header))
    }
  }

  private mutating func takeParts(_ header: MailHeader, _ type: String, _ depth: Int) {
    let parts = Self.parts(of: header)
    guard type == "multipart/alternative" else {
      for part in parts { take(part, depth: depth + 1) }
      return
    }
    // The same text in several forms, the plainest first: a stub beside the page is no text.
    let forms = parts.map { part -> String in
      var body = self
      body.text = ""
      body.take(part, depth: depth + 1)
      return body.text
    }
    let longest = forms.map(\.utf8.count).max() ?? 0
    add(forms.first { !$0.isEmpty && $0.utf8.count * 4 >= longest } ?? "")
  }

  private mutating func add(_ more: String) {
    guard !more.isEmpty else { return }
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

  /// The parts between the boundaries of a multipart body; linear in it.
  private static func parts(of header: MailHeader) -> [MailHeader] {
    guard let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty else {
      return []
    }
    let mark = Array("--\(boundary)".utf8)
    var (parts, open): ([MailHeader], Int?) = ([], nil)
    var index = header.body.startIndex
    while index < header.body.endIndex, parts.count < most {
      let line = header.body[index...].prefix { $0 != 10 }
      let next = min(line.endIndex + 1, header.body.endIndex)
      if line.starts(with: mark) {
        if let open { parts.append(MailHeader(header.body[open..<max(open, index - 1)])) }
        open = line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) ? nil : next
      }
      index = next
    }
    if let open { parts.append(MailHeader(header.body[open...])) }
    return parts
  }
}
