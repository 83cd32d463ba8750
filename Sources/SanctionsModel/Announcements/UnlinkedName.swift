/// A name that a text says is put under sanctions or taken off, and that no link is about.
public struct UnlinkedName: Hashable, Sendable {
  /// The name as the text writes it.
  public var text: String
  /// The parties here that bear a name like it, the likest first: several fit, or none for sure. Empty where the
  /// name is on no list here.
  public var candidates: [EntityReference]

  /// A name with its candidates.
  public init(_ text: String, candidates: [EntityReference]) {
    self.text = text
    self.candidates = candidates
  }
}
