import SanctionsModel

/// The legal forms of organisations and their classes: `Resources/legal-forms.tsv`.
struct LegalForms: Sendable {
  /// One form: the words behind its first, and the number of its class.
  private struct Form: Sendable {
    var rest: [WordHash]
    var formClass: Int
    /// Whether the form is so short that it counts at the ends of a name only.
    var isShort: Bool
  }

  /// The table of the embedded resource, read once.
  static let shared = LegalForms(rows: Resource.table("legal-forms.tsv"))

  private var forms: [WordHash: [Form]] = [:]

  /// The classes of companies that trade for their owners, a bit a class.
  private(set) var tradingClasses: UInt64 = 0

  /// The forms of one long word, in which a slip of the pen can be told from another word.
  private(set) var longForms: [[UInt8]] = []

  /// A table of rows of a class and its forms, as folded.
  init(rows: [[Substring]]) {
    for (number, row) in rows.enumerated() where row.count >= 2 {
      if row[0] != "nonprofit", row[0] != "state" { tradingClasses |= 1 << UInt64(number & 63) }
      for form in row[1].split(separator: ";") {
        let words = form.split(separator: " ").map { WordHash($0.utf8) }
        guard let first = words.first else { continue }
        if words.count == 1, form.utf8.count >= 7 { longForms.append(Array(form.utf8)) }
        forms[first, default: []].append(
          Form(
            rest: Array(words.dropFirst()), formClass: number,
            isShort: form.utf8.count <= 3 && form != "co" && form != "ltd" && form != "llc"))
      }
    }
    for key in forms.keys { forms[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// Whether a word is a long form with a letter or two wrong.
  func isMisspelling(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6
      && longForms.contains { form in
        Self.mayBe(form, word)
          && WordDistance.similarity(form[...], word, least: 0.85) >= 0.85
      }
  }

  /// Whether a word may be a misspelling, at a glance; never `false` of one that is.
  func mayBeMisspelling(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6 && longForms.contains { Self.mayBe($0, word) }
  }

  private static func mayBe(_ form: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    form.first == word.first && abs(form.count - word.count) <= 2
  }

  /// The longest form that begins at `index` of a name's words: how many words it takes, and its class.
  func form(
    in words: [NameWord], at index: Int
  ) -> (length: Int, formClass: Int, isShort: Bool)? {
    guard let candidates = forms[words[index].spelling] else { return nil }
    for form in candidates where index + form.rest.count < words.count {
      var fits = true
      for (offset, word) in form.rest.enumerated() where words[index + 1 + offset].spelling != word
      {
        fits = false
        break
      }
      if fits { return (form.rest.count + 1, form.formClass, form.isShort) }
    }
    return nil
  }
}
