/// Tells whose notice a text is by the name of the list in its headings.
enum NoticeAuthority {
  /// The words by which OFAC's notices name their list.
  private static let words = ["OFAC", "SDN List", "Specially Designated Nationals"].map {
    Array($0.utf8)
  }

  /// OFAC where a line outside the entries names it or its list; linear in the text's length.
  static func mention(in bytes: [UInt8], entries: [Entry]) -> AuthorityMention? {
    let ranges = entries.map(\.range).sorted()
    var next = 0
    var index = 0
    while index < bytes.count {
      while next < ranges.count, ranges[next].end <= index { next += 1 }
      if next < ranges.count, ranges[next].start <= index {
        index = max(index + 1, ranges[next].end)
        continue
      }
      for word in words where bytes[index] == word[0] && bytes[index...].starts(with: word) {
        return AuthorityMention(
          name: "OFAC", evidence: ByteRange(index, index + word.count))
      }
      index += 1
    }
    return nil
  }
}
