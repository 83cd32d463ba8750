/// A block of list text taken apart at its names, before its fields are read.
struct EntryBlock {
  /// The name that leads.
  let headword: Range<Int>
  /// The same bytes for every block that differs in nothing but which strong name leads: the strong names in
  /// one order, the other names as printed, and what follows the names. Lines part them.
  let text: Text

  /// Bytes that are compared and hashed as a whole.
  struct Text: Hashable {
    fileprivate(set) var bytes: [UInt8] = []

    /// A hash of the bytes, as `EntryDigest` makes it.
    var digest: Int { bytes.withUnsafeBytes(EntryDigest.of) }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
  }

  /// The block that `source` holds; `nil` for one without strong aliases, which no other repeats.
  ///
  /// Linear in the text but for the sorting of its names.
  init?(_ source: EntryBytes) {
    let whole = source.whole
    let reader = EntryAliasReader(source: source)
    guard let lead = EntryHeadReader(source: source, type: .entity).lead(whole),
      !lead.name.isEmpty, let close = reader.closing(of: lead.group, before: whole.upperBound)
    else { return nil }
    headword = lead.name
    var (names, others) = ([headword], [Range<Int>]())
    for part in source.parts(lead.group + 1..<close, by: UInt8(ascii: ";")) {
      if let name = reader.strongName(part) { names.append(name) } else { others.append(part) }
    }
    guard names.count > 1 else { return nil }
    names.sort {
      $0.count == $1.count
        ? source.bytes[$0].lexicographicallyPrecedes(source.bytes[$1]) : $0.count < $1.count
    }
    text = Self.text(names, others, rest: close + 1..<whole.upperBound, source)
  }

  private static func text(
    _ names: [Range<Int>], _ others: [Range<Int>], rest: Range<Int>, _ source: EntryBytes
  ) -> Text {
    var text = Text()
    text.bytes.reserveCapacity(source.bytes.count + names.count + others.count + 2)
    for ranges in [names, others, [rest]] {
      for range in ranges {
        text.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source.bytes[range]))
        text.bytes.append(UInt8(ascii: "\n"))
      }
      text.bytes.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
