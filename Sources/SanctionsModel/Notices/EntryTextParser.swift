/// Reads entries in OFAC's text form.
public struct EntryTextParser: Sendable {
  /// A parser.
  public init() {}

  /// The entry that one block of text says; unwrapped or wrapped.
  public func entry(_ text: String) -> Entry { Entry(name: text, type: .entity, text: text) }
}
