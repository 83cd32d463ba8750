/// Which known entity an entry is about.
package enum Resolution: Hashable, Sendable {
  /// The entity with this id.
  case same(String)
  /// None that is known.
  case new
  /// Several fit, and nothing decides between them: their ids, in the order of the candidates.
  case ambiguous([String])
}
