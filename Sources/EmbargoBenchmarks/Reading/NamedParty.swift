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
    let changes = Set(reading.counts.filter { $0.scope == .this }.map(\.change))
    return reading.names.indices.filter { reading.names[$0].aliasOf == nil }.map { index in
      let forms = reading.names.indices.filter { $0 == index || reading.names[$0].aliasOf == index }
      return NamedParty(
        index: index, text: reading.names[index].text,
        role: role(reading.names[index], delists: changes == [.delisting]),
        forms: Set(forms.map { folded(reading.names[$0].text) }))
    }
  }

  /// A gold file has parties that are taken off a list among the mentions.
  private static func role(_ name: NameMention, delists: Bool) -> NameMention.Role {
    delists && name.role == .designee ? .mention : name.role
  }

  /// Whether a form of the party is this name.
  func isCalled(_ name: String) -> Bool { forms.contains(Self.folded(name)) }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
