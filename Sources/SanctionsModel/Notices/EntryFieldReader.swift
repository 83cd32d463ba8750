/// Reads one `;`-parted field of an entry by its opening words.
struct EntryFieldReader {
  /// The entry that the field stands in.
  let source: EntryBytes

  /// What the field in `range` (trimmed) says; `nil` for a text that no rule knows.
  func field(_ range: Range<Int>) -> EntryField? {
    let field = withoutAlternative(range)
    guard !field.isEmpty else { return nil }
    if let fact = fact(field) { return fact }
    if let identifier = IdentifierReader(source: source).identifier(field) { return identifier }
    switch EntryWords.shared.meaning(source, field) {
    case .sanctions, .consequence: return .sanctionsInformation(source.text(range))
    case .remark: return .remark(source.text(range))
    case .address, nil: return nil
    }
  }

  /// The range behind `alt.`, which marks that a field repeats.
  private func withoutAlternative(_ range: Range<Int>) -> Range<Int> {
    source.begins(range, with: "alt. ")
      ? source.trimmed(range.lowerBound + 5..<range.upperBound) : range
  }

  private func fact(_ field: Range<Int>) -> EntryField? {
    switch EntryBytes.lowercased(source.bytes[field.lowerBound]) {
    case UInt8(ascii: "d"):
      return value(field, "DOB").map { .birth(EntryDate(source: source).birth($0)) }
    case UInt8(ascii: "p"): return value(field, "POB").map { .birthPlace(source.text($0)) }
    case UInt8(ascii: "n"):
      guard !source.begins(field, with: "nationality of registration") else { return nil }
      if let alias = alias(field) { return alias }
      return value(field, "nationality").map { .nationality(source.text($0)) }
    case UInt8(ascii: "c"):
      return (value(field, "citizenship") ?? value(field, "citizen"))
        .map { .citizenship(source.text($0)) }
    case UInt8(ascii: "g"): return gender(field)
    case UInt8(ascii: "l"):
      return value(field, "Linked To").map { .linkedTo(source.text($0)) }
    case UInt8(ascii: "a"), UInt8(ascii: "f"): return alias(field)
    default: return nil
    }
  }

  /// What follows `word` and a space or a colon.
  private func value(_ field: Range<Int>, _ word: StaticString) -> Range<Int>? {
    let start = field.lowerBound + word.utf8CodeUnitCount
    guard source.begins(field, with: word), start < field.upperBound else { return nil }
    var rest = start..<field.upperBound
    if source.bytes[start] == UInt8(ascii: ":") {
      rest = start + 1..<field.upperBound
    } else if source.bytes[start] != 32 {
      return nil
    }
    rest = source.trimmed(rest)
    return rest.isEmpty ? nil : rest
  }

  private func gender(_ field: Range<Int>) -> EntryField? {
    guard let value = value(field, "Gender") else { return nil }
    if value.count == 4, source.begins(value, with: "male") { return .gender(.male) }
    if value.count == 6, source.begins(value, with: "female") { return .gender(.female) }
    return nil
  }

  private func alias(_ field: Range<Int>) -> EntryField? {
    EntryAliasReader(source: source).alias(field, singleQuotesAreWeak: true).map { .alias($0) }
  }
}
