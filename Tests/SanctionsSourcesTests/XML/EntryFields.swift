import Foundation
import SanctionsModel

/// The texts in an entry's fields, its `text` left out: where tests look for published values.
struct EntryFields {
  private let texts: String

  /// The fields of `entry`.
  init(_ entry: Entry) throws {
    var entry = entry
    entry.text = ""
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(entry))
    texts = Self.texts(json).joined(separator: "\n").lowercased()
  }

  /// Whether a text stands in a field, letter case aside.
  func hold(_ text: String) -> Bool { texts.contains(text.lowercased()) }

  /// Whether every word stands in a field, punctuation at its ends aside.
  func holdWords(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { word in
      let bare = word.trimmingCharacters(in: CharacterSet(charactersIn: "();:,."))
      return hold(bare) || bare.split(separator: ":").allSatisfy { hold(String($0)) }
    }
  }

  /// What the fields of two entries of one party differ in.
  static func differences(_ left: Entry, _ right: Entry) -> [String] {
    var names: [String] = []
    func compare(_ name: String, _ isEqual: Bool) { if !isEqual { names.append(name) } }
    compare("name", left.name == right.name)
    compare("type", left.type == right.type)
    compare("aliases", left.aliases == right.aliases)
    compare("addresses", left.addresses == right.addresses)
    compare("births", left.births == right.births)
    compare("birthPlaces", left.birthPlaces == right.birthPlaces)
    compare("nationalities", left.nationalities == right.nationalities)
    compare("citizenships", left.citizenships == right.citizenships)
    compare("gender", left.gender == right.gender)
    compare("title", left.title == right.title)
    compare("identifiers", left.identifiers == right.identifiers)
    compare("vessel", left.vessel == right.vessel)
    compare("programmes", left.programmes == right.programmes)
    compare("linkedTo", left.linkedTo == right.linkedTo)
    compare("sanctionsInformation", left.sanctionsInformation == right.sanctionsInformation)
    compare("remarks", left.remarks == right.remarks)
    return names
  }

  private static func texts(_ json: Any) -> [String] {
    switch json {
    case let text as String: [text]
    case let number as NSNumber: [number.stringValue]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }
}
