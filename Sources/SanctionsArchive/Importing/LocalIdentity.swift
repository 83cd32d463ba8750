import NameMatching
import SanctionsModel

/// Makes the permanent ids of what its publisher gave no key.
enum LocalIdentity {
  /// The id of an announcement: its own, else `text:` and 12 digits of the SHA-256 of its URL or, without one,
  /// of its body.
  static func announcement(_ text: PublishedText) -> String {
    if let id = text.id, !id.isEmpty { return id }
    let url = text.url ?? ""
    return "text:" + SHA256.hex(of: (url.isEmpty ? text.body : url).utf8).prefix(12)
  }

  /// The id of an entity that `origin` (an announcement's id or a list's name) is the first to name:
  /// `local:`, the folded name as far as 40 bytes, and 8 digits of the SHA-256 of type, name and origin.
  ///
  /// `ordinal` tells entities of one name and type in one origin apart.
  static func entity(_ entry: Entry, origin: String, ordinal: Int = 0) -> String {
    let folded = NameFolding.folded(entry.name)
    let known = [entry.type.rawValue, folded, origin] + (ordinal > 0 ? [String(ordinal)] : [])
    let digest = SHA256.hex(of: known.joined(separator: "\n").utf8).prefix(8)
    let words = slug(folded, limit: 40)
    return "local:" + (words.isEmpty ? "" : words + "-") + digest
  }

  /// The name of the source of texts by `publisher`: its letters and digits, parted by hyphens.
  static func source(publisher: String) -> String {
    let words = slug(NameFolding.folded(publisher), limit: 60)
    return words.isEmpty ? "texts" : words
  }

  /// The ASCII letters and digits of a folded text, in words parted by hyphens.
  private static func slug(_ folded: String, limit: Int) -> String {
    var bytes: [UInt8] = []
    for byte in folded.utf8 {
      let isPlain = (97...122).contains(byte) || (48...57).contains(byte)
      if isPlain {
        bytes.append(byte)
      } else if let last = bytes.last, last != 45 {
        bytes.append(45)
      }
    }
    bytes = Array(bytes.prefix(limit))
    while bytes.last == 45 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
