/// Reads the head of an entry, up to its addresses and fields: names, native names, aliases.
struct EntryHeadReader {
  /// The entry that the head stands in.
  let source: EntryBytes
  /// The type that the suffix or the heading says, or that the fields suggest.
  let type: EntityType

  /// The names of an entry and where they end.
  struct Head {
    var name: Range<Int>
    var nativeNames: [NativeName] = []
    var aliases: [Alias] = []
    /// Where what follows the names begins: a comma, a semicolon, a vessel's part, or the end.
    var end: Int
    /// Whether groups in parentheses stood behind the name, so that its end is certain.
    var hasGroups = false
  }

  /// The head of the entry in `range`.
  func head(_ range: Range<Int>) -> Head {
    guard let lead = lead(range) else {
      let end = source.first(UInt8(ascii: ";"), in: range) ?? range.upperBound
      return headWithoutGroups(range.lowerBound..<end)
    }
    var head = Head(name: lead.name, end: lead.group, hasGroups: true)
    takeGroups(from: lead.group, before: range.upperBound, into: &head)
    return head
  }

  /// The leading name of the entry in `range`, and where the first group behind it opens; `nil` where no group
  /// of other names follows.
  func lead(_ range: Range<Int>) -> (name: Range<Int>, group: Int)? {
    let fieldsStart = source.first(UInt8(ascii: ";"), in: range) ?? range.upperBound
    guard let open = firstGroup(range.lowerBound..<fieldsStart, before: range.upperBound) else {
      return nil
    }
    let name = source.trimmed(range.lowerBound..<open)
    guard let last = name.last, source.bytes[last] == UInt8(ascii: ","), name.count > 1 else {
      return (name, open)
    }
    return (source.trimmed(name.lowerBound..<last), open)
  }

  private func firstGroup(_ range: Range<Int>, before end: Int) -> Int? {
    let reader = EntryAliasReader(source: source)
    return source.first(UInt8(ascii: "("), in: range) { index in
      index > range.lowerBound && reader.group(at: index, before: end) != nil
    }
  }

  private func takeGroups(from start: Int, before end: Int, into head: inout Head) {
    let reader = EntryAliasReader(source: source)
    var index = start
    while index < end, source.bytes[index] == UInt8(ascii: "("),
      let group = reader.group(at: index, before: end)
    {
      let close = reader.closing(of: index, before: end) ?? end
      switch group {
      case .aliases: reader.read(index + 1..<close, into: &head.aliases)
      case .natives: head.nativeNames += reader.natives(index + 1..<close)
      }
      head.end = min(close + 1, end)
      index = source.trimmed(head.end..<end).lowerBound
    }
  }

  private func headWithoutGroups(_ range: Range<Int>) -> Head {
    let end = type == .individual ? individualEnd(range) : organisationEnd(range)
    return Head(name: source.trimmed(range.lowerBound..<end), end: end)
  }

  /// `LAST, First` ends at its second comma; one word alone at its first.
  private func individualEnd(_ range: Range<Int>) -> Int {
    let commas = commas(range)
    guard let first = commas.first else { return range.upperBound }
    let second = commas.count > 1 ? commas[1] : range.upperBound
    let given = source.trimmed(first + 1..<second)
    guard isGivenName(given, isLast: commas.count == 1) else { return first }
    guard commas.count > 1 else { return second }
    let third = commas.count > 2 ? commas[2] : range.upperBound
    let suffix = source.text(source.trimmed(second + 1..<third))
    return Self.nameSuffixes.contains(suffix) ? third : second
  }

  private func isGivenName(_ range: Range<Int>, isLast: Bool) -> Bool {
    guard !range.isEmpty, !source.contains(range, where: EntryBytes.isDigit),
      EntryWords.shared.meaning(source, range) != .address
    else { return false }
    guard isLast, let country = Country.named(source.text(range)) else { return true }
    return Self.givenNamesOfCountries.contains(country.code)
  }

  /// An organisation's name goes on over a comma where only capitals follow, up to its legal form.
  ///
  /// Behind a legal form only another one belongs to the name, even with capitals between the two
  /// (`ALPHA, U.S.A., CORP`); in front of one, a part with a digit begins the address.
  private func organisationEnd(_ range: Range<Int>) -> Int {
    let commas = commas(range)
    guard var end = commas.first else { return range.upperBound }
    var hasForm = EntryWords.shared.endsInLegalForm(source, range.lowerBound..<end)
    for (index, comma) in commas.enumerated() {
      let next = index + 1 < commas.count ? commas[index + 1] : range.upperBound
      let part = source.trimmed(comma + 1..<next)
      if EntryWords.shared.isLegalForm(source, part) || isInitials(part) {
        (end, hasForm) = (next, true)
      } else if isInCapitals(part) {
        let belongs = !hasForm && end == comma && !beginsAddress(part)
        if belongs { end = next }
        hasForm = hasForm || (belongs && EntryWords.shared.endsInLegalForm(source, part))
      } else {
        break
      }
    }
    return end
  }

  /// Whether a part is a legal form's initials, such as `C.A.`: two or three letters, each with its period.
  private func isInitials(_ part: Range<Int>) -> Bool {
    guard part.count == 4 || part.count == 6, Country.named(source.text(part)) == nil else {
      return false
    }
    return part.enumerated().allSatisfy { offset, index in
      let byte = source.bytes[index]
      return offset % 2 == 0 ? EntryBytes.isCapital(byte) : byte == UInt8(ascii: ".")
    }
  }

  /// Whether a part is letters in capitals and no number.
  private func isInCapitals(_ part: Range<Int>) -> Bool {
    !source.contains(part) { EntryBytes.isSmall($0) || EntryBytes.isDigit($0) }
      && source.contains(part, where: EntryBytes.isCapital)
  }

  /// Whether a part in capitals is of an address: it begins as addresses do, or is a country's
  /// abbreviation, for addresses do not print whole names of countries in capitals.
  private func beginsAddress(_ part: Range<Int>) -> Bool {
    if EntryWords.shared.meaning(source, part) == .address { return true }
    if source.begins(part, with: "POB") || source.begins(part, with: "NO.") { return true }
    return part.count <= 6 && Country.named(source.text(part)) != nil
      && (part.count <= 3 || source.contains(part) { $0 == UInt8(ascii: ".") })
  }

  /// The commas outside parentheses that a space follows; all of them where parentheses do not balance.
  private func commas(_ range: Range<Int>) -> [Int] {
    var (depth, all, outside) = (0, [Int](), [Int]())
    for index in range {
      switch source.bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where index + 1 == range.upperBound || source.bytes[index + 1] == 32:
        all.append(index)
        if depth == 0 { outside.append(index) }
      default: break
      }
    }
    return depth == 0 ? outside : all
  }

  private static let nameSuffixes: Set<String> = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]

  /// Countries whose names are given names as well, so that `LAST, Israel` is a whole name.
  private static let givenNamesOfCountries: Set<String> = ["IL", "JO", "TD", "GE"]
}
