import Foundation

/// The header of an e-mail or of one of its parts (RFC 5322, section 2.2).
struct MailHeader {
  /// The fields by their names in lower case; of fields of one name the first.
  private(set) var fields: [String: [UInt8]] = [:]
  /// What follows the blank line behind the header.
  let body: ArraySlice<UInt8>

  /// The header that `part` begins with; lines end with LF. Linear.
  init(_ part: ArraySlice<UInt8>) {
    var rest = part
    // The field whose lines are read; nothing of a field that repeats is kept.
    var (open, isKept): (String?, Bool) = (nil, false)
    while let first = rest.first, first != 10 {
      let line = rest.prefix { $0 != 10 }
      if first == 32 || first == 9 {
        guard let open else { break }
        if isKept { fields[open]?.append(contentsOf: line) }
      } else {
        guard let name = MailHeader.name(of: line) else { break }
        (open, isKept) = (name, fields[name] == nil)
        if isKept { fields[name] = Array(line.dropFirst(name.utf8.count + 1)) }
      }
      rest = rest.dropFirst(line.count + 1)
    }
    body = rest.first == 10 ? rest.dropFirst() : rest
  }

  /// A field's text with its encoded words decoded, on one line; `nil` where it says nothing.
  func text(_ name: String) -> String? {
    guard let bytes = fields[name] else { return nil }
    let words = EncodedWords.text(of: bytes).split { $0 == " " || $0 == "\t" || $0 == "\n" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A structured field (RFC 2045, section 5.1): its value in lower case, and a parameter of it.
  func value(_ name: String) -> String? {
    fields[name].map { bytes in
      let value = String(decoding: bytes.prefix { $0 != 0x3B }, as: UTF8.self).lowercased()
      return value.filter { $0 != " " && $0 != "\t" }
    }
  }

  /// A parameter of a structured field, without quotes; one in pieces, `name*0=…`, is joined (RFC 2231, section 3).
  func parameter(_ wanted: String, of name: String) -> String? {
    guard let bytes = fields[name] else { return nil }
    var pieces: [String: String] = [:]
    for part in MailHeader.parameters(bytes) {
      let pair = part.split(separator: 0x3D, maxSplits: 1)
      guard pair.count == 2 else { continue }
      let (key, value) = (MailHeader.trimmed(pair[0]).lowercased(), MailHeader.trimmed(pair[1]))
      guard key.hasPrefix(wanted), pieces[key] == nil else { continue }
      pieces[key] =
        value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
    }
    if let whole = pieces[wanted] { return whole }
    if let whole = pieces[wanted + "*"] { return MailHeader.plain(whole, isFirst: true) }
    var joined: String?
    for number in 0... {
      if let piece = pieces["\(wanted)*\(number)"] {
        joined = (joined ?? "") + piece
      } else if let piece = pieces["\(wanted)*\(number)*"] {
        joined = (joined ?? "") + MailHeader.plain(piece, isFirst: number == 0)
      } else {
        break
      }
    }
    return joined
  }

  /// A value with percent signs for other letters; a first one names its character set and its language before it,
  /// `utf-8'en'…` (RFC 2231, section 4).
  private static func plain(_ value: String, isFirst: Bool) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let text = isFirst && parts.count == 3 ? String(parts[2]) : value
    return text.removingPercentEncoding ?? text
  }

  /// The name of the field that a line begins, in lower case; `nil` for another line.
  static func name(of line: ArraySlice<UInt8>) -> String? {
    let name = line.prefix { $0 > 32 && $0 < 127 && $0 != 0x3A }
    guard !name.isEmpty, name.count < 80, line.dropFirst(name.count).first == 0x3A else {
      return nil
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The parts behind semicolons outside quotes.
  private static func parameters(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return bytes.split { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return byte == 0x3B && !isQuoted
    }.dropFirst().map(\.self)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let visible = bytes.drop { $0 <= 32 }.reversed().drop { $0 <= 32 }.reversed()
    return String(decoding: Array(visible), as: UTF8.self)
  }
}
