/// Finds where the programme tags of entries stand.
enum ProgrammeTags {
  /// Every tag of `entries` once, with the place of its first `[TAG]` in `body`, brackets left out.
  static func mentions(in entries: [Entry], of body: [UInt8]) -> [ProgrammeMention] {
    var mentions: [ProgrammeMention] = []
    var seen: Set<String> = []
    func read(_ entry: Entry) {
      guard entry.programmes.contains(where: { !seen.contains($0) }) else { return }
      let fresh = Set(entry.programmes).subtracting(seen)
      for found in tags(in: entry.range, of: body)
      where fresh.contains(found.tag) && seen.insert(found.tag).inserted {
        mentions.append(found)
      }
    }
    for entry in entries {
      for previous in entry.previousEntries { read(previous) }
      read(entry)
    }
    return mentions
  }

  private static func tags(in range: ByteRange, of body: [UInt8]) -> [ProgrammeMention] {
    var tags: [ProgrammeMention] = []
    var open: Int?
    for index in range.range where index < body.count {
      if body[index] == UInt8(ascii: "[") { open = index }
      guard body[index] == UInt8(ascii: "]"), let start = open, index - start < 50 else { continue }
      let source = EntryBytes(unwrapping: body[start + 1..<index])
      tags.append(
        ProgrammeMention(tag: source.text(source.whole), evidence: ByteRange(start + 1, index)))
      open = nil
    }
    return tags
  }
}
