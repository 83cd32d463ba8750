/// The four types of party that a designation can name.
public enum EntityType: String, CaseIterable, Codable, Sendable {
  case individual
  /// An organisation, which OFAC calls an entity.
  case entity
  case vessel
  case aircraft
}
