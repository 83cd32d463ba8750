/// A customer, or whoever else is held against the archive by name.
public struct ScreenedParty: Hashable, Sendable {
  /// The name as the file gives it.
  public var name: String
  /// The file's own key of the party; empty where it gives none.
  public var id: String
  public var type: EntityType?
  /// When the party was born; as precise as it is certain.
  public var birth: PartialDate?
  /// ISO 3166-1 alpha-2 codes of the party's countries.
  public var countries: [String]
  /// The line in the file, from 1.
  public var line: Int

  /// A party of these parts.
  public init(
    name: String, id: String = "", type: EntityType? = nil, birth: PartialDate? = nil,
    countries: [String] = [], line: Int = 1
  ) {
    self.name = name
    self.id = id
    self.type = type
    self.birth = birth
    self.countries = countries
    self.line = line
  }
}
