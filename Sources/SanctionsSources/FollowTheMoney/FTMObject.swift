/// A FollowTheMoney entity to be written: a line of NDJSON.
package struct FTMObject: Hashable, Sendable {
  /// Letters, digits, full stops and hyphens alone, as references between entities ask for.
  package let id: String
  package let schema: String
  /// The name under which a party is shown; absent for edges and things.
  package var caption: String?
  /// Whether the party is on a list now; absent for edges and things.
  package var target: Bool?
  /// The names of the lists in the form of dataset names.
  package var datasets: [String] = []
  /// The values by property, in the order in which they were set; none is empty.
  package private(set) var properties: [(name: String, values: [String])] = []

  /// An entity without properties.
  init(id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds the values to a property that are not there yet; without a property nothing.
  mutating func add(_ name: String?, _ values: [String]) {
    guard let name else { return }
    for value in values where !value.isEmpty {
      if let index = properties.firstIndex(where: { $0.name == name }) {
        properties[index].values.appendNew(contentsOf: [value])
      } else {
        properties.append((name, [value]))
      }
    }
  }

  /// The values of a property.
  package func values(_ name: String) -> [String] {
    properties.first { $0.name == name }?.values ?? []
  }

  package static func == (left: FTMObject, right: FTMObject) -> Bool {
    left.id == right.id && left.schema == right.schema
      && left.properties.elementsEqual(right.properties) {
        $0.name == $1.name && $0.values == $1.values
      }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
