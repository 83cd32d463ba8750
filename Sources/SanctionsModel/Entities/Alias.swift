/// Another name of an entity, in Latin script unless `script` says otherwise.
public struct Alias: Hashable, Codable, Sendable {
  /// How the name relates to the primary one.
  public enum Kind: String, Codable, Sendable {
    /// Also known as.
    case aka
    /// Formerly known as.
    case fka
    /// Now known as.
    case nka
  }

  /// How far a publisher trusts the name for screening.
  public enum Quality: String, Codable, Sendable {
    case strong
    /// "Low quality": a nickname or a fragment, too common to screen by alone.
    case weak
  }

  /// The name as published.
  public var name: String
  public var kind: Kind
  public var quality: Quality
  /// The script that the publisher names, e.g. `Cyrillic`.
  public var script: String?
  /// The language of the name as the publisher names it, e.g. `FR`.
  public var language: String?

  /// An alias of these parts.
  public init(
    _ name: String, kind: Kind = .aka, quality: Quality = .strong, script: String? = nil,
    language: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.quality = quality
    self.script = script
    self.language = language
  }
}
