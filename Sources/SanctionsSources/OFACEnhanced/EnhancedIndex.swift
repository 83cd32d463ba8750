import SanctionsModel

/// What the entities of an enhanced XML file refer to, gathered in a first pass.
struct EnhancedIndex {
  /// A relation that another entity states of this one, from its own end.
  struct Reversed {
    var kind: NameRelation.Kind
    /// The number of the entity that states it.
    var other: Int
    var text: String
  }

  /// The day of the data.
  private(set) var dataDate: PartialDate?
  /// The primary name of an entity by its number.
  private(set) var names: [Int: String] = [:]
  /// The lists that the file was made of, else those of its entities, with how often each is named.
  private(set) var listCounts: [String: Int] = [:]
  /// The text of a reference value by its number.
  private(set) var values: [Int: String] = [:]
  /// The label under which features of a type are printed, by the type's number.
  private(set) var labels: [Int: String] = [:]
  /// Relations that another entity states, by the number of the entity that they are of.
  private(set) var reversed: [Int: [Reversed]] = [:]
  /// References that lead nowhere.
  private(set) var notes: [Diagnostic] = []

  /// The index of a file; throws where it is cut, or holds changes instead of a list.
  init(_ file: SourceFile) throws(SourceError) {
    let document = try XMLRecords(file)
    var filters: [String] = []
    while let element = try document.next(Self.names) {
      switch element.name {
      case "publicationInfo": filters = readPublication(element)
      case "referenceValue": readValue(element)
      case "featureType": readFeatureType(element)
      default:
        guard element.attribute("action") == nil else {
          throw SourceError(
            path: file.path, line: element.line, found: "the file holds changes to an older list",
            remedy: "give the whole list")
        }
        readEntity(element)
      }
    }
    if !filters.isEmpty {
      listCounts = Dictionary(filters.map { ($0, 1) }, uniquingKeysWith: +)
    }
  }

  private static let names: Set<String> = [
    "publicationInfo", "referenceValue", "featureType", "entity",
  ]

  /// Reads the day of the data; gives the lists that the file was made of.
  private mutating func readPublication(_ element: XMLElement) -> [String] {
    dataDate = element.value("dataAsOf").flatMap { PartialDate(iso: $0.prefix(10)) }
    let lists = element.child("filters")?.child("sanctionsLists")?.children("sanctionsList") ?? []
    return lists.map(\.text).filter { !$0.isEmpty }
  }

  private mutating func readValue(_ element: XMLElement) {
    guard let id = element.number("refId"), let value = element.value("value") else { return }
    values[id] = value
  }

  /// The label is the type, unless only the description for print is a known label.
  private mutating func readFeatureType(_ element: XMLElement) {
    guard let id = element.number("featureTypeId"), let type = element.value("type") else { return }
    let printed = element.value("publishDescription")
    let isKnown =
      OFACReferenceValues.shared.meaning(.feature, type) != nil
      || IdentifierLabel.named(type) != nil
    if !isKnown, let printed, IdentifierLabel.named(printed) != nil {
      labels[id] = printed
    } else {
      labels[id] = type
    }
  }

  private mutating func readEntity(_ element: XMLElement) {
    for list in element.child("sanctionsLists")?.children("sanctionsList") ?? [] {
      let name = list.text
      if !name.isEmpty { listCounts[name, default: 0] += 1 }
    }
    guard let id = element.number("id") else { return }
    names[id] = EnhancedNames.primaryName(element) ?? ""
    for relation in element.child("relationships")?.children("relationship") ?? [] {
      let type = OFACRelationType(relation.value("type") ?? "")
      guard type.isReversed, let other = relation.child("relatedEntity")?.number("entityId") else {
        continue
      }
      reversed[other, default: []].append(
        Reversed(kind: type.kind, other: id, text: EnhancedRelations.text(relation)))
    }
  }
}
