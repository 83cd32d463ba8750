/// One of the names that a list gives a party, made ready to be compared.
public struct KnownName: Sendable {
  /// The name as published.
  public let text: String
  /// Whether it is the primary name or a strong alias.
  public let isStrong: Bool
  /// The name, prepared.
  public let prepared: PreparedName

  /// A name of these parts. Linear.
  public init(_ text: String, isStrong: Bool) {
    self.text = text
    self.isStrong = isStrong
    prepared = PreparedName(text)
  }
}
