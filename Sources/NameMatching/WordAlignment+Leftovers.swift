/// What speaks against a match: words that one name alone has.
extension WordAlignment {
  /// The words that are left over in one name.
  private struct Rest {
    var places: UInt64
    var weight = 0.0
    var numbers = 0.0
    var isCommon = true
    var isPlace = true

    init(_ name: PreparedName, _ free: UInt64, personal: Bool) {
      places = free
      guard free != 0 else { return }
      for place in name.words.indices where free & 1 << UInt64(place) != 0 {
        let word = name.words[place]
        weight += WordAlignment.leftoverWeight(word, personal: personal)
        if word.kind == .number, !personal { numbers += 1 }
        if word.kind != .common, word.kind != .place, !word.kind.isLight { isCommon = false }
        if word.kind != .place, !word.kind.isLight { isPlace = false }
      }
    }
  }

  /// How much a word that meets none speaks against a match; numbers of organisations' names do by themselves.
  static func leftoverWeight(_ word: NameWord, personal: Bool) -> Double {
    switch word.kind {
    case .number where !personal: 0
    case .initial where personal: 0.6
    case .suffix: 0.5
    case .common where personal, .place where personal: 1
    default: word.weight
    }
  }

  /// How much each unit of words that one name has and the other lacks speaks against a match: all of what both
  /// lack, and the rest by what it is.
  enum Leftover {
    static let both = 0.9
    static let bothOfMet = 0.35
    static let personal = 0.18
    static let place = 0.4
    static let common = 0.55
    static let own = 0.45
  }

  /// What one name has and the other lacks speaks against; what both have of their own much more.
  mutating func weighLeftovers() {
    let first = Rest(left, leftFree, personal: personal)
    let second = Rest(right, rightFree, personal: personal)
    let contrary = min(first.weight, second.weight)
    let longer = first.weight > second.weight ? first : second
    let factor =
      personal
      ? Leftover.personal
      : longer.isPlace ? Leftover.place : longer.isCommon ? Leftover.common : Leftover.own
    apart +=
      contrary * (Leftover.both + Leftover.bothOfMet * met)
      + abs(first.weight - second.weight) * factor
    // A number is all that parts one fund, brigade or plant from the next.
    let numbers = max(first.numbers, second.numbers)
    if numbers > 0 { apart += numbers * (0.5 + 0.3 * met) }
    guard met > 0 else { return remark("no word meets another") }
    let (left, right) = (left, right)
    if first.places != 0 { remark("only the first has " + Self.list(first.places, left)) }
    if second.places != 0 { remark("only the second has " + Self.list(second.places, right)) }
  }

  private static func list(_ places: UInt64, _ name: PreparedName) -> String {
    name.words.indices.filter { places & 1 << UInt64($0) != 0 }
      .map { "“\(name.text(of: name.words[$0]))”" }.joined(separator: ", ")
  }

  /// Legal forms weigh little, and next to nothing where one name leaves its own out.
  mutating func weighLegalForms() {
    let (first, second) = (Self.forms(left), Self.forms(right))
    guard first != second else { return }
    apart += first == 0 || second == 0 ? 0.03 : 0.08
    // A foundation or a state enterprise is no trading company.
    let trading = LegalForms.shared.tradingClasses
    if first != 0, second != 0, (first & trading == 0) != (second & trading == 0) {
      apart += met * 0.35
    }
    if first != 0, second != 0 { remark("the legal forms differ") }
  }

  /// The classes of a name's legal forms, a bit a class.
  private static func forms(_ name: PreparedName) -> UInt64 {
    var classes: UInt64 = 0
    for word in name.words where word.kind == .legalForm {
      classes |= 1 << UInt64(word.formClass & 63)
    }
    return classes
  }
}
