import SanctionsModel

/// One party of a reading: a name with all the short forms that stand for it.
struct NamedParty {
  /// The name's index in the reading.
  let index: Int
  let text: String
  let role: NameMention.Role
  /// Every form, case-folded, white space normalised.
  private let forms: Set<String>

  /// The parties of a reading, in the order of their first names.
  static func parties(of reading: Reading) -> [NamedParty] {
    reading.names.indices.filter { reading.names[$0].aliasOf == nil }.map { index in
      let forms = reading.names.indices.filter { $0 == index || reading.names[$0].aliasOf == index }
      return NamedParty(
        index: index, text: reading.names[index].text, role: reading.names[index].role,
        forms: Set(forms.map { folded(reading.names[$0].text) }))
    }
  }

  /// Whether a form of the party is this name.
  func isCalled(_ name: String) -> Bool { forms.contains(Self.folded(name)) }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
