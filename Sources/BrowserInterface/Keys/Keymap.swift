import TerminalGrid

/// Which key does what.
package struct Keymap: Sendable {
  /// The bindings of `Resources/keys.tsv`.
  package static let standard = Keymap()
}
