/// Reads identifiers: a label, a value, and perhaps a country and dates of issue and expiry.
///
/// `Passport A1 (Iran) issued D expires D`. The labels are an open set: an unknown one is taken for
/// a label where it ends in a word such as `Number` or `No.` and a value with a digit follows.
struct IdentifierReader {
  /// The entry that the identifier stands in.
  let source: EntryBytes

  /// The identifier that the field in `range` (trimmed, without `alt.`) is.
  func identifier(_ range: Range<Int>) -> EntryField? {
    if let match = IdentifierLabelIndex.shared.match(source, in: range) {
      return identifier(range, labelEnd: match.end, label: match.label)
        .map { .identifier($0, known: true) }
    }
    guard let labelEnd = unknownLabelEnd(range), labelEnd < range.upperBound else { return nil }
    return identifier(range, labelEnd: labelEnd, label: nil).map { .identifier($0, known: false) }
  }

  private func identifier(_ range: Range<Int>, labelEnd: Int, label: IdentifierLabel?)
    -> Identifier?
  {
    let kind = label?.kind
    var value = source.trimmed(labelEnd..<range.upperBound)
    var end = labelEnd
    if let first = value.first, source.bytes[first] == UInt8(ascii: ":") {
      if label?.endsInColon != true { end = first + 1 }
      value = source.trimmed(first + 1..<value.upperBound)
    }
    var identifier = Identifier(label: source.text(range.lowerBound..<end), value: "")
    if takesCountry(kind) {
      let dates = EntryDate(source: source)
      for _ in 0..<2 {
        if identifier.expires == nil { identifier.expires = date(" expires ", &value, dates) }
        if identifier.issued == nil { identifier.issued = date(" issued ", &value, dates) }
        if identifier.country == nil { identifier.country = country(&value) }
      }
    }
    let hasWord = identifier.country != nil && source.first(UInt8(ascii: " "), in: value) == nil
    guard !value.isEmpty, hasWord || fits(value, kind) else { return nil }
    identifier.value = source.text(value)
    return identifier
  }

  /// Takes a date behind `word` off the end of `value`.
  private func date(_ word: StaticString, _ value: inout Range<Int>, _ dates: EntryDate)
    -> PartialDate?
  {
    let tail = max(value.lowerBound, value.upperBound - 40)..<value.upperBound
    guard let at = source.last(word, in: tail), at > value.lowerBound,
      let date = dates.date(source.trimmed(at + word.utf8CodeUnitCount..<value.upperBound))
    else { return nil }
    value = source.trimmed(value.lowerBound..<at)
    return date
  }

  /// Takes a country in parentheses off the end of `value`.
  private func country(_ value: inout Range<Int>) -> String? {
    guard let last = value.last, source.bytes[last] == UInt8(ascii: ")"),
      let open = source.opening(of: last, after: max(value.lowerBound, last - 80)),
      open > value.lowerBound, source.bytes[open - 1] == 32
    else { return nil }
    let inside = source.trimmed(open + 1..<last)
    guard let first = inside.first, EntryBytes.isLetter(source.bytes[first]),
      !source.contains(inside, where: EntryBytes.isDigit)
    else { return nil }
    value = source.trimmed(value.lowerBound..<open)
    return source.text(inside)
  }

  private func takesCountry(_ kind: IdentifierLabel.Kind?) -> Bool {
    switch kind {
    case .aircraft, .organisation, .wallet: false
    default: true
    }
  }

  /// Whether a value is of the shape that values of its kind have; prose behind a label is none.
  private func fits(_ value: Range<Int>, _ kind: IdentifierLabel.Kind?) -> Bool {
    switch kind {
    case .aircraft, .organisation, .vessel, .bank, .contact, .wallet: return true
    default: break
    }
    guard smallWords(value) < 3 else { return false }
    return source.contains(value, where: EntryBytes.isDigit)
      || (!source.contains(value) { $0 == 32 || EntryBytes.isSmall($0) })
  }

  private func smallWords(_ range: Range<Int>) -> Int {
    source.parts(range, by: 32).count { word in
      !source.contains(word) { !EntryBytes.isSmall($0) }
    }
  }

  /// The end of a label that the table lacks: its last word is one of those that end labels.
  private func unknownLabelEnd(_ range: Range<Int>) -> Int? {
    guard let first = range.first, EntryBytes.isCapital(source.bytes[first]) else { return nil }
    var end: Int?
    var index = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 90)
    while index < limit {
      let wordEnd = source.first(UInt8(ascii: " "), in: index..<limit) ?? limit
      // The look's end may cut a word: the first letters of "North" are no "No".
      if wordEnd == limit, limit < range.upperBound { break }
      let word = index..<wordEnd
      index = wordEnd + 1
      guard !word.isEmpty else { continue }
      if source.contains(word, where: EntryBytes.isDigit) { break }
      if source.bytes[word.upperBound - 1] == UInt8(ascii: ",") { return end }
      if isLabelEnd(word) { end = word.upperBound }
    }
    return end
  }

  /// Whether a word ends labels; most words are told by their first letter and length alone.
  private func isLabelEnd(_ word: Range<Int>) -> Bool {
    guard word.count <= 14 else { return false }
    switch source.bytes[word.lowerBound] {
    case UInt8(ascii: "N"), UInt8(ascii: "#"), UInt8(ascii: "I"), UInt8(ascii: "C"),
      UInt8(ascii: "L"), UInt8(ascii: "P"), UInt8(ascii: "R"), UInt8(ascii: "D"),
      UInt8(ascii: "("):
      return Self.labelEnds.contains(source, word)
    default: return false
    }
  }

  private static let labelEnds = WordTable([
    "Number", "No.", "No", "#", "ID", "Code", "Card", "Certificate", "License", "Licence", "Permit",
    "Identification", "Register", "Registration", "Passport", "Document", "(MSN)",
  ])
}
