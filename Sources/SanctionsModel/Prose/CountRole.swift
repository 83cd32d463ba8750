/// What a word does beside a counted party, by the first column of `Resources/count-words.tsv`.
struct CountRole: OptionSet, Sendable {
  let rawValue: UInt16

  /// The roles in the order of their bits.
  private static let names = [
    "holds", "renews", "denies", "claim", "fines", "numbered", "more", "wish", "source", "total",
    "generic", "plural", "thing",
  ]
  static let holds = CountRole(rawValue: 1 << 0)
  static let renews = CountRole(rawValue: 1 << 1)
  static let denies = CountRole(rawValue: 1 << 2)
  static let claim = CountRole(rawValue: 1 << 3)
  static let fines = CountRole(rawValue: 1 << 4)
  static let numbered = CountRole(rawValue: 1 << 5)
  static let more = CountRole(rawValue: 1 << 6)
  static let wish = CountRole(rawValue: 1 << 7)
  static let source = CountRole(rawValue: 1 << 8)
  static let total = CountRole(rawValue: 1 << 9)
  static let generic = CountRole(rawValue: 1 << 10)
  static let plural = CountRole(rawValue: 1 << 11)
  static let thing = CountRole(rawValue: 1 << 12)

  /// The role of a name in the table; empty for a name that no rule uses.
  static func named(_ name: String) -> CountRole {
    names.firstIndex(of: name).map { CountRole(rawValue: 1 << UInt16($0)) } ?? []
  }

  /// Whether both hold a common role.
  func meets(_ other: CountRole) -> Bool { rawValue & other.rawValue != 0 }
}
