/// How much of a list was read, and what was only half understood.
public struct ListTally: Hashable, Sendable {
  /// How many records the files hold, refused ones included.
  public var recordsRead = 0
  public var recordsRefused = 0
  public var diagnostics: [Diagnostic] = []

  /// The tally before the first record.
  public init() {}
}
