import NameMatching
import SanctionsModel

/// What the index rows of one entity hold: names, keys, identifiers, texts. Pure; made on any thread.
struct EntityTerms: Sendable {
  /// A name with its folded form.
  struct Name: Sendable {
    var text: String
    var folded: String
    var isStrong: Bool
  }

  /// An identifier with the form in which identifiers are compared.
  struct Number: Sendable {
    var value: String
    var label: String
    var text: String
  }

  /// The primary name, aliases, native names, in that order.
  var names: [Name] = []
  /// `NameKeys.indexKeys` of every name, in ascending order.
  var keys: [String]
  var identifiers: [Number]
  var programmes: [String]
  /// The folded names behind `Linked To:`.
  var linkedNames: [String]
  /// The entry's text; of an entry without one, what its fields say.
  var fullText: String

  /// The terms of an entry.
  init(_ entry: Entry) {
    var keys: Set<String> = []
    for name in Self.names(of: entry) {
      names.append(
        Name(text: name.text, folded: NameFolding.folded(name.text), isStrong: name.isStrong))
      keys.formUnion(NameKeys.indexKeys(name.text))
    }
    self.keys = keys.sorted()
    identifiers = entry.identifiers.compactMap {
      let value = IdentifierForm.compared($0.value)
      return value.isEmpty ? nil : Number(value: value, label: $0.label, text: $0.value)
    }
    programmes = entry.programmes
    linkedNames = entry.linkedTo.map(NameFolding.folded)
    fullText = Self.fullText(of: entry)
  }

  /// Every name with whether it is strong: the primary one, aliases, native names, in that order.
  private static func names(of entry: Entry) -> [(text: String, isStrong: Bool)] {
    [(entry.name, true)] + entry.aliases.map { ($0.name, $0.quality == .strong) }
      + entry.nativeNames.map { ($0.name, true) }
  }

  private static func fullText(of entry: Entry) -> String {
    if !entry.text.isEmpty { return entry.text }
    var parts = entry.addresses + entry.births.map(\.text) + entry.birthPlaces
    parts += entry.nationalities + entry.citizenships + [entry.title].compactMap { $0 }
    parts += entry.identifiers.flatMap { [$0.label, $0.value, $0.country ?? ""] }
    parts += [entry.vessel?.callSign, entry.vessel?.type, entry.vessel?.flag, entry.vessel?.owner]
      .compactMap { $0 }
    parts += entry.programmes + entry.linkedTo + entry.sanctionsInformation + entry.remarks
    parts += entry.relations.map(\.name) + entry.legalAuthorities.map(\.name)
    return parts.joined(separator: "\n")
  }
}
