/// An entity as a link, a candidate or a list row names it.
public struct EntityReference: Hashable, Codable, Sendable {
  /// `PUBLISHER:KEY`, or `local:…` for an entity that only a notice names.
  public var id: String
  /// The primary name.
  public var name: String
  public var type: EntityType
  /// Programme tags as published.
  public var programmes: [String]

  /// A reference of these parts.
  public init(id: String, name: String, type: EntityType, programmes: [String]) {
    self.id = id
    self.name = name
    self.type = type
    self.programmes = programmes
  }
}
