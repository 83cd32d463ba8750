import SanctionsModel

/// Brings together the blocks that repeat one entry of `sdnlist.txt`.
enum RepeatedEntries {
  /// One entry for each group of blocks that say the same under swapped headwords, in the order of the
  /// first blocks; linear in their number.
  static func merged(_ entries: [Entry]) -> [Entry] {
    var order: [Key] = []
    var groups: [Key: [Entry]] = [:]
    for entry in entries {
      let key = Key(entry)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(entry)
    }
    return order.flatMap { merge(groups[$0] ?? []) }
  }

  /// Blocks under one headword are two parties that share all they print: each stays.
  private static func merge(_ blocks: [Entry]) -> [Entry] {
    let heads = Set(blocks.map(\.name))
    guard heads.count == blocks.count, var entry = blocks.min(by: { stands($0, before: $1) }) else {
      return blocks
    }
    entry.text = blocks.map(\.text).joined(separator: "\n\n")
    return [entry]
  }

  /// Whether the left entry's headword is the lower one: letter case aside, byte by byte.
  private static func stands(_ left: Entry, before right: Entry) -> Bool {
    left.name.lowercased().utf8.lexicographicallyPrecedes(right.name.lowercased().utf8)
  }

  /// All that an entry says, but which of its strong names heads it.
  private struct Key: Hashable {
    var names: Set<String>
    var rest: Entry

    init(_ entry: Entry) {
      names = Set([entry.name] + entry.aliases.filter { $0.quality == .strong }.map(\.name))
      rest = entry
      rest.name = ""
      rest.text = ""
      rest.range = ByteRange(0, 0)
      rest.aliases = entry.aliases.filter { $0.quality == .weak }
    }
  }
}
