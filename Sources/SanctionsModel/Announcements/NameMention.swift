/// A name of a person, organisation, vessel or aircraft in prose.
public struct NameMention: Hashable, Codable, Sendable {
  /// What part the named one plays in the text.
  public enum Role: String, Codable, Sendable {
    /// Put under sanctions, or taken off, by the action that the text reports.
    case designee
    /// Related to a designee: an owner, an employer, a parent.
    case linked
    /// An official of an authority, or somebody who is quoted: never a designee.
    case official
    case mention
  }

  public var text: String
  public var type: EntityType?
  public var role: Role
  /// The index in `Reading.names` of the name that this one abbreviates or repeats in other words.
  public var aliasOf: Int?
  /// The legal authority under which the text says the party is designated.
  public var legalAuthority: String?
  public var evidence: [ByteRange]

  /// A mention of these parts.
  public init(
    text: String, type: EntityType?, role: Role, aliasOf: Int? = nil, legalAuthority: String? = nil,
    evidence: [ByteRange]
  ) {
    self.text = text
    self.type = type
    self.role = role
    self.aliasOf = aliasOf
    self.legalAuthority = legalAuthority
    self.evidence = evidence
  }
}
