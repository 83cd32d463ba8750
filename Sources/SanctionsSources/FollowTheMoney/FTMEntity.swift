import Foundation

/// One FollowTheMoney entity: a schema, and texts by property.
struct FTMEntity: Decodable {
  /// A value as text; of an entity within an entity, its id.
  private struct Value: Decodable {
    var text: String

    private struct Nested: Decodable { var id: String }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self.text = text
      } else if let number = try? container.decode(Decimal.self) {
        text = "\(number)"
      } else {
        text = try container.decode(Nested.self).id
      }
    }
  }

  let id: String
  let schema: String
  let caption: String?
  /// OpenSanctions' mark of parties that are on a list themselves; absent in other files.
  let target: Bool?
  private let properties: [String: [Value]]

  /// The texts of a property, blank ones left out.
  func texts(_ property: String) -> [String] {
    properties[property]?.map(\.text).filter { !$0.isEmpty } ?? []
  }

  /// The names of the properties that have a value, sorted.
  var propertyNames: [String] { properties.filter { !$0.value.isEmpty }.keys.sorted() }

  /// The entity in a line of JSON; `nil` where the line is none.
  static func read(_ line: ArraySlice<UInt8>) -> FTMEntity? {
    line.withUnsafeBytes { bytes -> FTMEntity? in
      guard let start = bytes.baseAddress else { return nil }
      // The decoder reads the bytes where they are, and keeps none of them.
      let data = Data(
        bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count,
        deallocator: .none)
      return try? JSONDecoder().decode(FTMEntity.self, from: data)
    }
  }

  /// The schemata of parties, and the types that they are of.
  static let parties: Set<String> = [
    "Person", "Organization", "Company", "LegalEntity", "PublicBody", "Vessel", "Airplane",
    "Vehicle", "Asset",
  ]
}
