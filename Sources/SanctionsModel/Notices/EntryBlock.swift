/// A block of list text taken apart at its names, before its fields are read.
struct EntryBlock {
  /// The name that leads, in the line that the block stands on.
  let headword: Range<Int>
  /// A digest of that name.
  let headwordDigest: Int
  /// The same for every block that differs in nothing but which strong name leads.
  let digest: Int
  /// How many of its parts are strong names.
  let nameCount: Int

  /// The block that `source` holds; `nil` for one without strong aliases, which no other repeats.
  ///
  /// Adds its parts to `parts`: the strong names as printed, the other names, and what follows the names.
  /// Linear in the text.
  init?(_ source: EntryBytes, addingTo parts: inout [Range<Int>]) {
    let whole = source.whole
    let reader = EntryAliasReader(source: source)
    guard let lead = EntryHeadReader(source: source, type: .entity).lead(whole),
      !lead.name.isEmpty, let close = reader.closing(of: lead.group, before: whole.upperBound)
    else { return nil }
    let start = parts.count
    parts.append(lead.name)
    headword = lead.name
    headwordDigest = source.digest(lead.name)
    var (names, others) = (headwordDigest, [Range<Int>]())
    for part in source.parts(lead.group + 1..<close, by: UInt8(ascii: ";")) {
      if let name = reader.strongName(part) {
        parts.append(name)
        names &+= source.digest(name)
      } else {
        others.append(part)
      }
    }
    nameCount = parts.count - start
    guard nameCount > 1 else {
      parts.removeLast(nameCount)
      return nil
    }
    others.append(close + 1..<whole.upperBound)
    digest = others.reduce(names) { EntryDigest.mixed($0, source.digest($1)) }
    parts += others
  }
}
