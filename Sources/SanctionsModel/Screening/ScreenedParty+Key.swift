@_spi(_Unicode) import Swift

extension ScreenedParty {
  /// What a decision on the party is kept under.
  ///
  /// The file's own key and the name; without a key the name and every fact that the screening counts. What a
  /// user decided of one person must never hold of another who shares the name, or whom another file gives the
  /// same number. Case and white space do not count, nor how an accented letter is encoded.
  public var key: String {
    guard id.isEmpty else { return [id, name].map(Self.compared).joined(separator: "\n") }
    let facts = [birth?.iso ?? "", countries.sorted().joined(separator: " "), type?.rawValue ?? ""]
    return ([""] + [Self.compared(name)] + facts).joined(separator: "\n")
  }

  // Composed (NFC): the archive compares bytes, and a spreadsheet may write an accent apart from its letter.
  private static func compared(_ text: String) -> String {
    String(String.UnicodeScalarView(text.lowercased()._nfc))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
