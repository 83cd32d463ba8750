import SanctionsModel

/// What targets of SECO's list name by number: sanctions sets with their programmes, and places.
struct SECOReferences {
  /// A programme as the sets of it name it.
  struct Programme {
    /// The English key, e.g. `Belarus`.
    var key: String
    /// The English name of the ordinance.
    var name: String
  }

  /// A sanctions set: its programme and what it provides.
  struct SanctionsSet {
    var programme: Programme
    var title: String
  }

  /// A place that births, addresses and documents name.
  struct Place {
    var parts: AddressParts
    /// Other spellings of its parts, in words; empty where it has none.
    var variants: String
  }

  private(set) var sets: [String: SanctionsSet] = [:]
  private(set) var places: [String: Place] = [:]

  /// The references of a file; throws where it is cut or not well formed.
  init(_ file: SourceFile) throws(SourceError) {
    let records = try XMLRecords(file)
    while let element = try records.next(["sanctions-program", "place", "target"]) {
      switch element {
      case "sanctions-program": addProgramme(element)
      case "place": addPlace(element)
      default: continue
      }
    }
  }

  private mutating func addProgramme(_ element: XMLElement) {
    let programme = Programme(
      key: Self.english("program-key", of: element), name: Self.english("program-name", of: element)
    )
    for set in element.children("sanctions-set") {
      guard let id = set.attribute("ssid") else { continue }
      if let lang = set.attribute("lang"), lang != "eng", sets[id] != nil { continue }
      sets[id] = SanctionsSet(programme: programme, title: set.text)
    }
  }

  private mutating func addPlace(_ element: XMLElement) {
    guard let id = element.attribute("ssid") else { return }
    let regions = element.children("area").map(\.text).filter { !$0.isEmpty }
    let variants = element.children.filter { Self.isVariant($0) }.map(\.text)
    places[id] = Place(
      parts: AddressParts(
        city: element.value("location"),
        region: regions.isEmpty ? nil : regions.joined(separator: ", "),
        country: element.value("country") ?? element.child("country")?.attribute("iso-code")),
      variants: variants.isEmpty ? "" : "also " + variants.joined(separator: ", "))
  }

  /// `location-variant` and `area-variant`.
  private static func isVariant(_ element: XMLElement) -> Bool {
    element.name.hasSuffix("-variant") && !element.text.isEmpty
  }

  /// The English one of several elements of a name, else the first.
  private static func english(_ name: StaticString, of element: XMLElement) -> String {
    let all = element.children(name)
    return (all.first { $0.attribute("lang") == "eng" } ?? all.first)?.text ?? ""
  }
}
