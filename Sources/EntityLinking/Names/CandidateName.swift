/// One name of an entity that a link or an adoption may be about.
package struct CandidateName: Hashable, Sendable {
  /// The name as published.
  package var text: String
  /// Whether the publisher trusts the name for screening: the primary name and strong aliases.
  package var strong: Bool

  /// A name of these parts.
  package init(_ text: String, strong: Bool = true) {
    self.text = text
    self.strong = strong
  }
}
