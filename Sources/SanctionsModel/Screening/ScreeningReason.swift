/// One reason for the score of a hit.
public struct ScreeningReason: Hashable, Sendable {
  /// What a reason speaks of, and for which side.
  public enum Side: Hashable, Sendable {
    /// Which words of the names met, by which rule, and what was left over.
    case name
    /// Another fact that agrees, or that contradicts.
    case agrees, contradicts
  }

  public var side: Side
  public var text: String

  /// A reason of these parts.
  public init(_ side: Side, _ text: String) {
    self.side = side
    self.text = text
  }
}
