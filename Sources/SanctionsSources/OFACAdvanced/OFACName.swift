import SanctionsModel

/// A name in one script.
struct OFACName: Equatable {
  var text: String
  /// The script as the publisher names it; absent for Latin.
  var script: String?
}

/// One name of a party in every script that the file gives.
struct OFACNameGroup: Equatable {
  var names: [OFACName]
  var isPrimary: Bool
  var kind: Alias.Kind
  var quality: Alias.Quality
}

/// The parts of a name, put together as OFAC prints them: `LAST, First Middle`.
struct OFACNameParts {
  private var family: [String] = []
  private var given: [String] = []
  private var all: [String] = []
  private var isWhole = false

  /// Adds a part by the type that the file names; the order of a kind's parts is the file's.
  mutating func add(_ value: String, type: String) {
    guard !value.isEmpty else { return }
    all.append(value)
    switch OFACReferenceValues.shared.meaning(.namePart, type)?.text {
    case "family": family.append(value)
    case "cased" where value == value.uppercased() && value != value.lowercased():
      family.append(value)
    case "cased", "given": given.append(value)
    default: isWhole = true
    }
  }

  /// The name as printed in a script; `nil` without parts.
  func text(script: String?) -> String? {
    guard !all.isEmpty else { return nil }
    switch script.map({ OFACReferenceValues.shared.meaning(.script, $0)?.text }) ?? "latin" {
    case "latin", "comma":
      guard !isWhole, !family.isEmpty, !given.isEmpty else { return all.joined(separator: " ") }
      return family.joined(separator: " ") + ", " + given.joined(separator: " ")
    case "run": return all.joined()
    default: return all.joined(separator: " ")
    }
  }
}
