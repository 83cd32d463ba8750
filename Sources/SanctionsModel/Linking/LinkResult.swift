/// What the linker says of one announcement.
public struct LinkResult: Hashable, Codable, Sendable {
  /// The actions that are asserted; empty below the threshold.
  public var actions: [ActionMatch] = []
  /// The next best actions, best first, at most five.
  public var alternatives: [ActionMatch] = []
  public var links: [Link] = []

  /// An empty result.
  public init() {}
}
