/// A party of a reading, a name with all that stands for it, and what was seen of it.
package struct ReadParty: Sendable {
  /// The index of its longest name in `Reading.names`.
  package var index: Int
  package var features = PartyFeatures()
  /// Whether the text's action likely hits it.
  var isLikely = false
}
