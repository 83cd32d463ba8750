/// Finds where the programme tags of entries stand.
enum ProgrammeTags {
  /// Every tag of `entries` once, with the place of its first `[TAG]` in `body`, brackets left out.
  static func mentions(in entries: [Entry], of body: UnsafeBufferPointer<UInt8>)
    -> [ProgrammeMention]
  {
    var mentions: [ProgrammeMention] = []
    var seen: Set<String> = []
    var last: [String] = []
    func read(_ programmes: [String], in range: ByteRange) {
      guard programmes != last else { return }
      defer { if programmes.allSatisfy(seen.contains) { last = programmes } }
      guard programmes.contains(where: { !seen.contains($0) }) else { return }
      let fresh = Set(programmes).subtracting(seen)
      for found in tags(in: range, of: body)
      where fresh.contains(found.tag) && seen.insert(found.tag).inserted {
        mentions.append(found)
      }
    }
    for index in entries.indices {
      for previous in entries[index].previousEntries {
        read(previous.programmes, in: previous.range)
      }
      read(entries[index].programmes, in: entries[index].range)
    }
    return mentions
  }

  private static func tags(in range: ByteRange, of body: UnsafeBufferPointer<UInt8>)
    -> [ProgrammeMention]
  {
    var tags: [ProgrammeMention] = []
    var open: Int?
    for index in range.range where index < body.count {
      if body[index] == UInt8(ascii: "[") { open = index }
      guard body[index] == UInt8(ascii: "]"), let start = open, index - start < 50 else { continue }
      let inside = UnsafeBufferPointer(rebasing: body[start + 1..<index])
      tags.append(
        ProgrammeMention(
          tag: EntryBytes.unwrapping(inside) { $0.text($0.whole) },
          evidence: ByteRange(start + 1, index)))
      open = nil
    }
    return tags
  }
}
