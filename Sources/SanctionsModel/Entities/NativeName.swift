/// A name in the entity's own script, with the script's name as the publisher gives it.
public struct NativeName: Hashable, Codable, Sendable {
  /// The name as published.
  public var name: String
  /// The script, e.g. `Cyrillic`, `Arabic`, `Chinese Simplified`.
  public var script: String
  /// The language of the name as the publisher names it, e.g. `RU`.
  public var language: String?

  /// A native name in a script.
  public init(_ name: String, script: String, language: String? = nil) {
    self.name = name
    self.script = script
    self.language = language
  }
}
