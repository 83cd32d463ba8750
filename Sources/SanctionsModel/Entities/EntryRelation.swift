/// A relation of an entry to another party, as a list states it.
public struct EntryRelation: Hashable, Codable, Sendable {
  public var kind: NameRelation.Kind
  /// The other party's name as published.
  public var name: String
  /// The other party's `PUBLISHER:KEY`, where the list gives it.
  public var id: String?
  /// The publisher's own words for the relation, e.g. `Providing support to`.
  public var text: String?

  /// A relation of these parts.
  public init(kind: NameRelation.Kind, name: String, id: String? = nil, text: String? = nil) {
    self.kind = kind
    self.name = name
    self.id = id
    self.text = text
  }
}
