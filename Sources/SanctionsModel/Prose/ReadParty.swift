/// A party of a reading with what was seen of it.
package struct ReadParty: Sendable {
  /// The index of its longest name in `Reading.names`.
  package var index: Int
  package var features: PartyFeatures
}
