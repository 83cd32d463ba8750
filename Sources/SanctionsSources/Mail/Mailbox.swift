/// The mails of a file: one, or those of a mailbox (RFC 4155), each behind an envelope's line, `From …`.
struct Mailbox {
  /// The mails without the envelopes' lines; their lines end with LF.
  let mails: [ArraySlice<UInt8>]

  /// The mails in a file's bytes. Linear.
  init(_ bytes: ArraySlice<UInt8>) {
    let text = bytes.contains(13) ? DecodedText.withLineFeeds(bytes)[...] : bytes
    let visible = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    mails = visible.starts(with: Self.envelope) ? Self.parted(visible) : [visible]
  }

  private static let envelope = Array("From ".utf8)

  /// The mails of a text that begins with an envelope's line.
  private static func parted(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var mails: [ArraySlice<UInt8>] = []
    var (start, index) = (text.startIndex, text.startIndex)
    var isBehindBlank = true
    while index < text.endIndex {
      let line = text[index...].prefix { $0 != 10 }
      let next = min(line.endIndex + 1, text.endIndex)
      // A sentence may begin with the word, too: a mail's header follows its envelope.
      if isBehindBlank, line.starts(with: envelope), MailHeader.name(of: text[next...]) != nil {
        if index > start { mails.append(text[start..<index]) }
        start = next
      }
      isBehindBlank = line.isEmpty
      index = next
    }
    return mails + [text[start...]]
  }
}
