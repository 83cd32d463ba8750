/// What the screening of one party gave.
public struct ScreeningResult: Hashable, Sendable {
  public var party: ScreenedParty
  /// Best first; empty where the party is like nobody.
  public var hits: [ScreeningHit]

  /// A result of these parts.
  public init(party: ScreenedParty, hits: [ScreeningHit]) {
    self.party = party
    self.hits = hits
  }
}
