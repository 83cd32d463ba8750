/// A passport, a registration, a tax number, a wallet: a label and a value as published.
public struct Identifier: Hashable, Codable, Sendable {
  /// The label as published, without `alt.`, e.g. `Passport`, `National ID No.`.
  public var label: String
  /// The number or text itself.
  public var value: String
  /// The country as published, where one stands in parentheses behind the value.
  public var country: String?
  public var issued: PartialDate?
  public var expires: PartialDate?

  /// What the label says that the value identifies; `nil` for a label that the table lacks.
  public var kind: IdentifierLabel.Kind? { IdentifierLabel.named(label)?.kind }

  /// An identifier of these parts.
  public init(
    label: String, value: String, country: String? = nil, issued: PartialDate? = nil,
    expires: PartialDate? = nil
  ) {
    self.label = label
    self.value = value
    self.country = country
    self.issued = issued
    self.expires = expires
  }
}
