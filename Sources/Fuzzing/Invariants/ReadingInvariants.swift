import SanctionsModel

/// What holds for the reading of any text whatever; a breach traps, which the fuzzer takes for a finding.
package enum ReadingInvariants {
  /// Reads a text as the import does and holds the reading to the body.
  package static func check(_ text: PublishedText) {
    let body = Array(text.body.utf8)
    precondition(!body.contains(13), "the body holds a CR")
    let reading = AnnouncementParser().reading(of: text)
    for range in ranges(of: reading) { check(range, in: body) }
    for name in reading.names {
      precondition(!name.text.isEmpty, "a name is empty")
      if let of = name.aliasOf {
        precondition(reading.names.indices.contains(of), "an alias of no name")
      }
    }
    for relation in reading.relations {
      precondition(reading.names.indices.contains(relation.from), "a relation from no name")
      precondition(reading.names.indices.contains(relation.to), "a relation to no name")
    }
    for entry in reading.entries { EntryInvariants.check(entry) }
  }

  private static func check(_ range: ByteRange, in body: [UInt8]) {
    precondition(range.start >= 0 && range.start <= range.end, "a range is upside down")
    precondition(range.end <= body.count, "a range ends behind the body")
    precondition(isBoundary(range.start, in: body), "a range begins inside a character")
    precondition(isBoundary(range.end, in: body), "a range ends inside a character")
  }

  /// Whether no character of UTF-8 spans the offset.
  private static func isBoundary(_ offset: Int, in body: [UInt8]) -> Bool {
    offset == body.count || body[offset] & 0xC0 != 0x80
  }

  private static func ranges(of reading: Reading) -> [ByteRange] {
    var ranges = reading.counts.flatMap(\.evidence) + reading.names.flatMap(\.evidence)
    ranges += reading.dates.flatMap(\.evidence) + reading.relations.map(\.evidence)
    ranges += reading.programmes.map(\.evidence) + reading.legalAuthorities.map(\.evidence)
    ranges += reading.countries.map(\.evidence)
    ranges += [reading.authority?.evidence, reading.weekday?.evidence].compactMap(\.self)
    ranges += reading.diagnostics.compactMap(\.range)
    return ranges + reading.entries.flatMap { [$0.range, $0.previous?.range].compactMap { $0 } }
  }
}
