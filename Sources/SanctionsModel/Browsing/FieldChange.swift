/// A field of an entry that changed: the values that are gone and those that have come.
///
/// Values that stayed, or only moved, are in neither.
public struct FieldChange: Hashable, Codable, Sendable {
  /// The field's key in `ENTRY`, e.g. `addresses`.
  public var field: String
  /// The values that the entry no longer has.
  public var old: [String]
  /// The values that it did not have before.
  public var new: [String]

  /// A change of these parts.
  public init(_ field: String, old: [String], new: [String]) {
    self.field = field
    self.old = old
    self.new = new
  }
}

extension FieldChange {
  /// How far the forms in which two entries were published allow them to be compared.
  public enum Forms: Sendable {
    /// One format: every field counts.
    case same
    /// Two formats, of which one may print what the other leaves out: the fields of the text form count.
    case different
  }

  /// What changed from one entry to another, field by field, in the order of `ENTRY`; empty where nothing did.
  ///
  /// `text`, `range`, `change` and `previous` are no fields of the party and are passed over, and so is what
  /// one of the entries says nothing of.
  public static func changes(from old: Entry, to new: Entry, forms: Forms = .same) -> [FieldChange]
  {
    let (old, new) = Entry.told(old, new)
    var changes = ComparedField.common.compactMap { $0.change(from: old, to: new) }
    guard forms == .same else { return changes }
    let seen = Set(changes.map(\.field))
    // The parts of an address stand on one line in `addresses`: told once.
    changes += ComparedField.further.compactMap { $0.change(from: old, to: new) }
      .filter { $0.field != "addressParts" || !seen.contains("addresses") }
    return changes
  }
}

/// A field by its key, with how its values are written.
private struct ComparedField: Sendable {
  let key: String
  let values: @Sendable (Entry) -> [String]

  init(_ key: String, _ values: @escaping @Sendable (Entry) -> [String]) {
    self.key = key
    self.values = values
  }

  func change(from old: Entry, to new: Entry) -> FieldChange? {
    let (before, after) = (values(old), values(new))
    if before == after { return nil }
    let (gone, come) = (
      Self.values(before, lackingIn: after), Self.values(after, lackingIn: before)
    )
    return gone.isEmpty && come.isEmpty ? nil : FieldChange(key, old: gone, new: come)
  }

  /// The values of `some` that `others` lack, a value as often as it is lacking.
  private static func values(_ some: [String], lackingIn others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for each in others { left[each, default: 0] += 1 }
    return some.filter { each in
      guard let count = left[each], count > 0 else { return true }
      left[each] = count - 1
      return false
    }
  }

  /// The fields that every format prints.
  static let common: [ComparedField] = [
    ComparedField("name") { [$0.name] },
    ComparedField("type") { [$0.type.rawValue] },
    ComparedField("aliases") { $0.aliases.map(\.line) },
    ComparedField("nativeNames") { $0.nativeNames.map { "\($0.script): \($0.name)" } },
    ComparedField("addresses") { $0.addresses },
    ComparedField("births") { $0.births.map(\.text) },
    ComparedField("birthPlaces") { $0.birthPlaces },
    ComparedField("nationalities") { $0.nationalities },
    ComparedField("citizenships") { $0.citizenships },
    ComparedField("gender") { [$0.gender?.rawValue].compactMap(\.self) },
    ComparedField("title") { [$0.title].compactMap(\.self) },
    ComparedField("identifiers") { $0.identifiers.map(\.line) },
    ComparedField("vessel") { $0.vessel?.lines ?? [] },
    ComparedField("programmes") { $0.programmes },
    ComparedField("linkedTo") { $0.linkedTo },
    ComparedField("sanctionsInformation") { $0.sanctionsInformation },
    ComparedField("remarks") { $0.remarks },
  ]

  /// The fields that only some formats print.
  static let further: [ComparedField] = [
    ComparedField("addressParts") { $0.addressParts.map(\.line) },
    ComparedField("listedOn") { [$0.listedOn?.iso].compactMap(\.self) },
    ComparedField("delistedOn") { [$0.delistedOn?.iso].compactMap(\.self) },
    ComparedField("events") { entry in
      entry.events.map { event in
        [event.date.iso, event.change.rawValue, event.text].compactMap(\.self)
          .joined(separator: " ")
      }
    },
    ComparedField("legalAuthorities") { entry in
      entry.legalAuthorities.map { authority in
        [authority.name, authority.date?.iso, authority.url].compactMap(\.self)
          .joined(separator: " ")
      }
    },
    ComparedField("relations") { entry in
      entry.relations.map { relation in
        [relation.text ?? relation.kind.rawValue, relation.name, relation.id].compactMap(\.self)
          .joined(separator: " ")
      }
    },
  ]
}

extension Alias {
  /// The alias on one line as OFAC's text form marks it: `a.k.a. NAME`, in double quotes when it is weak.
  fileprivate var line: String {
    let mark =
      switch kind {
      case .aka: "a.k.a."
      case .fka: "f.k.a."
      case .nka: "n.k.a."
      }
    let name = quality == .weak ? "\"\(name)\"" : name
    return mark + " " + name + (script.map { " (\($0))" } ?? "")
  }
}

extension Identifier {
  /// The identifier on one line: label, value, country, dates.
  fileprivate var line: String {
    var line = label + " " + value
    if let country { line += " (\(country))" }
    if let issued { line += " issued \(issued)" }
    if let expires { line += " expires \(expires)" }
    return line
  }
}

extension VesselDetails {
  /// The details one by one, each with what it is.
  fileprivate var lines: [String] {
    [
      callSign.map { "call sign " + $0 }, type.map { "type " + $0 },
      deadweight.map { "deadweight \($0)" }, grossTonnage.map { "gross tonnage \($0)" },
      flag.map { "flag " + $0 }, owner.map { "owner " + $0 },
    ].compactMap(\.self)
  }
}
