/// One word of a folded name.
struct NameWord: Sendable {
  /// Where the word stands in `PreparedName.bytes`.
  var range: Range<Int>
  /// The hash of the word that it stands for: `one` and `1` have the same.
  var hash: WordHash
  /// The hash of the word as it is spelt.
  let spelling: WordHash
  var kind: WordKind
  var shape: WordShape
  /// The given name that the word is short for.
  var givenName: WordHash?
  /// The row of the variants of names that the word stands in, from 1; 0 for none.
  var variant: UInt16 = 0
  /// The class of a legal form.
  var formClass = 0

  /// How much the word weighs.
  var weight: Double { kind.weight }
}
