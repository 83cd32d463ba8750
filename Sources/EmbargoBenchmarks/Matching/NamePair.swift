import SanctionsModel

/// Two names, and whether they are names of one party.
struct NamePair {
  var first: String
  var second: String
  var type: EntityType?
  /// Whether they are one party's, as labelled.
  var isMatch: Bool
}
