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
    let label = EntryBytes(unwrapping: type.utf8)
    let source = EntryBytes(unwrapping: (type + " " + value).utf8)
    guard !label.whole.isEmpty, source.whole != label.whole else { return nil }
    let known = IdentifierLabel.named(type)
    if known == nil, let field = otherField(source, label) {
      var assembly = EntryAssembly(entry)
      assembly.add(field, source.whole, of: source)
      entry = assembly.entry
      return assembly.diagnostics.first
    }
    let number = EntryBytes(unwrapping: value.utf8)
    var identifier = Identifier(
      label: known?.published(label) ?? label.text(label.whole), value: number.text(number.whole),
      country: country.flatMap { $0.isEmpty ? nil : $0 })
    identifier.issued = date(issued, "issued", &identifier.value)
    identifier.expires = date(expires, "expires", &identifier.value)
    entry.identifiers.append(identifier)
    return known == nil ? Diagnostic("The label of this identifier is unknown: \(type)") : nil
  }

  /// The fact or remark that a feature is whose type labels no identifier.
  private static func otherField(_ source: EntryBytes, _ label: EntryBytes) -> EntryField? {
    if EntryWords.shared.meaning(label, label.whole) != nil {
      return .remark(source.text(source.whole))
    }
    switch EntryFieldReader(source: source).field(source.whole) {
    case .identifier, .remark, nil: return nil
    case let fact?: return fact
    }
  }

  /// The date that a text says; one that cannot be read is added to the value behind `word`.
  private static func date(_ text: String?, _ word: String, _ value: inout String) -> PartialDate? {
    guard let text, !text.isEmpty else { return nil }
    let source = EntryBytes(unwrapping: text.utf8)
    if let date = EntryDate(source: source).date(source.whole) { return date }
    value += " \(word) \(source.text(source.whole))"
    return nil
  }
}
