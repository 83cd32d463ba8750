/// What part a word plays in a name, which says how much it weighs.
enum WordKind: UInt8, Sendable {
  /// A word of this name's own.
  case distinctive
  /// An everyday word of organisations' names: trading, bank.
  case common
  /// A country or another place in an organisation's name.
  case place
  /// A number, in digits or in words.
  case number
  /// A single letter.
  case initial
  /// What joins parts of a name: al, bin, de, of.
  case particle
  /// A form of address: Dr., Sheikh.
  case title
  /// A generation: Jr.
  case suffix
  /// A legal form: LLC, OOO.
  case legalForm

  /// How much the word says about which party is meant.
  var weight: Double {
    switch self {
    case .distinctive: 1
    case .number: 1.3
    case .common, .place: 0.55
    case .initial: 0.4
    case .suffix: 0.3
    case .particle: 0.12
    case .title, .legalForm: 0.06
    }
  }

  /// Whether the word says next to nothing: a name of nothing but such words is made of words of its own.
  var isLight: Bool {
    switch self {
    case .legalForm, .particle, .title, .suffix: true
    default: false
    }
  }
}
