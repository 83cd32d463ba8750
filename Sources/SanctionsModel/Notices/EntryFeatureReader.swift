/// Reads one labelled feature of a structured list into the fields that its text form would fill.
///
/// OFAC's `sdn.xml` prints everything from passports to the gender and texts about secondary sanctions as a
/// type, a number and perhaps a country and dates; `labels.tsv` and `entry-texts.tsv` tell them apart.
public enum EntryFeatureReader {
  /// Adds a feature to `entry`: an identifier, the gender or another fact, or a remark.
  ///
  /// A type that no table knows is kept as an identifier; the diagnostic says so. A date that cannot be
  /// read stays behind the value, as the text form prints it. A feature without a value adds nothing.
  public static func read(
    type: String, value: String, country: String? = nil, issued: String? = nil,
    expires: String? = nil, into entry: inout Entry
  ) -> Diagnostic? {
    let (label, number) = (onOneLine(type), onOneLine(value))
    guard !label.isEmpty, !number.isEmpty else { return nil }
    let known = IdentifierLabel.named(label)
    if known == nil, isOther(label, number) {
      return EntryBytes.unwrapping(label + " " + number) { add($0, to: &entry) }
    }
    var identifier = Identifier(
      label: known?.published(label) ?? label, value: number,
      country: country.flatMap { $0.isEmpty ? nil : $0 })
    identifier.issued = date(issued, "issued", &identifier.value)
    identifier.expires = date(expires, "expires", &identifier.value)
    entry.identifiers.append(identifier)
    return known == nil ? Diagnostic("The label of this identifier is unknown: \(type)") : nil
  }

  private static func onOneLine(_ text: String) -> String {
    EntryBytes.unwrapping(text) { $0.text($0.whole) }
  }

  /// Whether a feature whose type labels no identifier is a fact or a remark.
  private static func isOther(_ label: String, _ value: String) -> Bool {
    if EntryBytes.unwrapping(label, { EntryWords.shared.meaning($0, $0.whole) }) != nil {
      return true
    }
    return EntryBytes.unwrapping(label + " " + value) { source in
      switch EntryFieldReader(source: source).field(source.whole) {
      case .identifier, .remark, nil: false
      default: true
      }
    }
  }

  /// Adds a fact, or else a remark.
  private static func add(_ source: EntryBytes, to entry: inout Entry) -> Diagnostic? {
    var field = EntryField.remark(source.text(source.whole))
    switch EntryFieldReader(source: source).field(source.whole) {
    case .identifier, nil: break
    case let fact?: field = fact
    }
    var assembly = EntryAssembly(entry)
    assembly.add(field, source.whole, of: source)
    entry = assembly.entry
    return assembly.diagnostics.first
  }

  /// The date that a text says; one that cannot be read is added to the value behind `word`.
  private static func date(_ text: String?, _ word: String, _ value: inout String) -> PartialDate? {
    guard let text, !text.isEmpty else { return nil }
    if let date = EntryBytes.unwrapping(text, { EntryDate(source: $0).date($0.whole) }) {
      return date
    }
    value += " \(word) \(onOneLine(text))"
    return nil
  }
}
