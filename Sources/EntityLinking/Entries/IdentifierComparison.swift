import NameMatching
import SanctionsModel

/// What two sets of identifiers say of each other.
enum IdentifierComparison: Sendable {
  /// One number stands on both sides.
  case agree
  /// Both are ships with IMO numbers, and the numbers differ.
  case contradict
  /// Nothing can be said: people renew passports and companies register twice.
  case open

  /// Compares the identifiers of one party with those of another.
  init(_ left: [Identifier], _ right: [Identifier]) {
    let (leftShips, rightShips) = (Self.shipNumbers(left), Self.shipNumbers(right))
    if !leftShips.isEmpty, !rightShips.isEmpty {
      self = leftShips.isDisjoint(with: rightShips) ? .contradict : .agree
      return
    }
    let values = Set(left.compactMap(Self.value))
    self = right.contains { Self.value($0).map(values.contains) ?? false } ? .agree : .open
  }

  /// A label and value without formatting; `nil` for values too short to tell parties apart.
  private static func value(_ identifier: Identifier) -> [String]? {
    let value = NameFolding.folded(identifier.value).filter { $0 != " " }
    guard value.utf8.count >= 4 else { return nil }
    return [NameFolding.folded(identifier.label), value]
  }

  /// The IMO numbers among identifiers: seven digits that outlast a ship's names and flags.
  private static func shipNumbers(_ identifiers: [Identifier]) -> Set<String> {
    var numbers: Set<String> = []
    for identifier in identifiers {
      let text = NameFolding.folded(identifier.label + " " + identifier.value)
      let words = text.split(separator: " ")
      guard words.contains("imo") || words.contains(where: isShipNumber) else { continue }
      for word in words {
        let digits = word.filter { $0 >= "0" && $0 <= "9" }
        if digits.utf8.count == 7 { numbers.insert(String(digits)) }
      }
    }
    return numbers
  }

  private static func isShipNumber(_ word: Substring) -> Bool {
    word.utf8.count == 10 && word.hasPrefix("imo")
  }
}
