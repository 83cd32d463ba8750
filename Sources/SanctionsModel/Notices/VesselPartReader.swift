/// Reads the part of a ship's entry between its names and its fields.
///
/// `(T2EU4) Crude/Oil Products Tanker 99,144DWT 56,068GRT Iran flag (Owner)`, every piece optional.
struct VesselPartReader {
  /// The entry that the part stands in.
  let source: EntryBytes

  /// A ship's details, and where they begin.
  struct Part {
    var details: VesselDetails
    /// Where the part begins: the ship's name ends before it.
    var start: Int
    /// What could not be read.
    var rest: Range<Int>
  }

  /// The details in `range`; `nameMayLead` where the range begins with the ship's name.
  func part(_ range: Range<Int>, nameMayLead: Bool) -> Part {
    var part = Part(details: VesselDetails(), start: range.upperBound, rest: source.trimmed(range))
    takeOwner(&part)
    takeFlag(&part)
    takeTonnage(&part)
    takeTypeAndCallSign(&part, nameMayLead: nameMayLead)
    return part
  }

  private func cut(_ part: inout Part, at start: Int) {
    part.start = start
    part.rest = source.trimmed(part.rest.lowerBound..<start)
  }

  private func takeOwner(_ part: inout Part) {
    guard let flag = source.last(" flag (", in: part.rest), let last = part.rest.last,
      source.bytes[last] == UInt8(ascii: ")")
    else { return }
    part.details.owner = source.text(source.trimmed(flag + 7..<last))
    cut(&part, at: flag + 5)
  }

  private func takeFlag(_ part: inout Part) {
    guard part.rest.count > 5,
      source.has(" flag", at: part.rest.upperBound - 5, before: part.rest.upperBound)
    else { return }
    let before = part.rest.lowerBound..<part.rest.upperBound - 5
    let start = flagStart(before)
    part.details.flag = source.text(source.trimmed(start..<before.upperBound))
    cut(&part, at: start)
  }

  /// Where the flag's country begins: behind the tonnage, else the longest end that names a country,
  /// else the last word.
  private func flagStart(_ range: Range<Int>) -> Int {
    let words = source.words(range)
    if let last = words.lastIndex(where: { tonnage($0) != nil }) {
      return last + 1 < words.count ? words[last + 1].lowerBound : range.upperBound
    }
    for word in words.suffix(7).dropFirst(words.count > 7 ? 0 : 1) {
      let text = source.text(word.lowerBound..<range.upperBound)
      if Country.named(text) != nil || Self.flagsOfNoCountry.contains(text) {
        return word.lowerBound
      }
    }
    return startBehindType(words) ?? words.last?.lowerBound ?? range.lowerBound
  }

  /// Where the words behind the longest known type of ship begin, for flags that no table names.
  private func startBehindType(_ words: [Range<Int>]) -> Int? {
    let words = words.suffix(12)
    for start in words.indices {
      for end in (start + 1..<min(start + 6, words.endIndex)).reversed() {
        let type = words[start].lowerBound..<words[end - 1].upperBound
        if EntryWords.shared.vesselTypes.contains(source, type) { return words[end].lowerBound }
      }
    }
    return nil
  }

  private func takeTonnage(_ part: inout Part) {
    for _ in 0..<2 {
      guard let last = source.words(part.rest).last, let tonnage = tonnage(last) else {
        return
      }
      switch tonnage.unit {
      case .deadweight: part.details.deadweight = tonnage.value
      case .gross: part.details.grossTonnage = tonnage.value
      }
      cut(&part, at: last.lowerBound)
    }
  }

  private enum Unit { case deadweight, gross }

  /// `99,144DWT`, `56068GRT`.
  private func tonnage(_ word: Range<Int>) -> (value: Int, unit: Unit)? {
    guard word.count > 3, word.count < 16 else { return nil }
    let unit: Unit
    if source.has("DWT", at: word.upperBound - 3, before: word.upperBound) {
      unit = .deadweight
    } else if source.has("GRT", at: word.upperBound - 3, before: word.upperBound) {
      unit = .gross
    } else {
      return nil
    }
    var value = 0
    for index in word.dropLast(3) where source.bytes[index] != UInt8(ascii: ",") {
      guard EntryBytes.isDigit(source.bytes[index]) else { return nil }
      value = value * 10 + Int(source.bytes[index] - 48)
    }
    return (value, unit)
  }

  private func takeTypeAndCallSign(_ part: inout Part, nameMayLead: Bool) {
    if let callSign = callSign(part.rest) {
      let type = source.trimmed(callSign.upperBound + 1..<part.rest.upperBound)
      part.details.callSign = source.text(callSign)
      if !type.isEmpty { part.details.type = source.text(type) }
      cut(&part, at: callSign.lowerBound - 1)
    } else if let start = typeStart(part.rest, nameMayLead: nameMayLead) {
      part.details.type = source.text(start..<part.rest.upperBound)
      cut(&part, at: start)
    }
  }

  /// The call sign of the last `(CALLSIGN)` in `range`.
  private func callSign(_ range: Range<Int>) -> Range<Int>? {
    guard let open = source.last("(", in: range),
      let close = source.first(UInt8(ascii: ")"), in: open..<range.upperBound)
    else { return nil }
    let sign = open + 1..<close
    let fits =
      (2...12).contains(sign.count)
      && sign.allSatisfy { index in
        let byte = source.bytes[index]
        return EntryBytes.isCapital(byte) || EntryBytes.isDigit(byte)
          || byte == UInt8(ascii: "-") || byte == 32
      }
    return fits ? sign : nil
  }

  /// Where the ship's type begins: the longest known type at the end, else the first word in small letters.
  private func typeStart(_ range: Range<Int>, nameMayLead: Bool) -> Int? {
    let words = source.words(range)
    guard nameMayLead else { return words.first?.lowerBound }
    for word in words.suffix(5).dropFirst(words.count > 5 ? 0 : 1)
    where EntryWords.shared.vesselTypes.contains(source, word.lowerBound..<range.upperBound) {
      return word.lowerBound
    }
    return words.dropFirst().first { source.contains($0, where: EntryBytes.isSmall) }?.lowerBound
  }

  private static let flagsOfNoCountry: Set<String> = ["None Identified", "Unknown", "Undetermined"]
}
