/// Reads the `;`-parted fields of an entry alone, as the `remarks` column of OFAC's CSV files holds them.
///
/// In those, `a.k.a. 'X'` in single quotes is a weak alias, `Linked To: X` stands as a field, and a
/// period ends the remark. The entry's type and title are read from it as far as its caller knows them:
/// a title that is already set and is repeated among the fields is not added again.
public struct EntryFieldParser: Sendable {
  private let reportsRemarks: Bool

  /// A parser; one of a list that prints every fact apart from its remarks takes what is left in them for
  /// what the publisher calls it, and does not report it.
  public init(reportsRemarks: Bool = true) { self.reportsRemarks = reportsRemarks }

  /// Fills `entry` from `text` and returns what was only half understood; linear in the text.
  ///
  /// What no rule understands is added to the remarks, whole, with a diagnostic.
  public func read(fields text: String, into entry: inout Entry) -> [Diagnostic] {
    EntryBytes.unwrapping(text) { read($0, into: &entry) }
  }

  private func read(_ source: EntryBytes, into entry: inout Entry) -> [Diagnostic] {
    var range = source.whole
    if let last = range.last, source.bytes[last] == UInt8(ascii: "."),
      !FinalPeriod.belongsToName(source, range)
    {
      range = source.trimmed(range.lowerBound..<last)
    }
    var assembly = EntryAssembly(entry)
    assembly.reportsRemarks = reportsRemarks
    assembly.add(fields: range, of: source)
    entry = assembly.entry
    return assembly.diagnostics
  }
}
