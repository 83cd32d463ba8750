/// What the line above the footer says beside the place in the list.
struct StatusLine: Sendable {
  /// The kinds of sentence that stand there.
  enum Kind: Sendable { case note, error }

  /// The last sentence; gone with the next key.
  var text: String?
  var kind: Kind = .note
  /// The words of a work that goes on, and its part done, 0 to 1, where it is known.
  var progress: (text: String, part: Double?)?
}
