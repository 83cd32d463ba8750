import SanctionsModel

/// The parties of a file that is to be screened: names, one a line, or a table whose first row names its columns.
package struct CustomerFile: Sendable {
  /// The parties in the file's order.
  package let parties: [ScreenedParty]
  /// What of the file does not count, a sentence each: columns, rows without a name, births that are not certain.
  package let notes: [String]

  /// The parties in a file; throws `SourceError` where it holds none, a row cannot be read, or no column of a table
  /// is known to hold names.
  package init(_ file: SourceFile) throws {
    let decoded = TextDecoder().decode(file.bytes).utf8
    if let byte = decoded.firstIndex(of: 0) {
      throw SourceError(
        path: file.path, byte: byte, found: "a NUL byte, so no text",
        remedy: "give names one a line, or CSV with a column called name")
    }
    let text = SourceFile(path: file.path, bytes: decoded)
    let head = String(decoding: decoded.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    if let separator = Self.separator(ofHead: head) {
      let rows = try Self.rows(text, separator: separator)
      (parties, notes) = (rows?.parties ?? [], rows?.notes ?? [])
    } else {
      try Self.refuseUnknownTable(text, head: head)
      (parties, notes) = (Self.lines(decoded), [])
    }
    guard parties.contains(where: { !$0.name.isEmpty }) else {
      throw SourceError(
        path: file.path, line: 1, found: "no name",
        remedy: "give names one a line, or CSV with a column called name")
    }
  }

  /// What may part columns.
  private static let separators: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  /// A sign that no file has (ASCII's unit separator): a single column is parted by nothing, commas neither.
  private static let none: UInt8 = 0x1F

  /// What parts the columns: that by which the first line names the most of them; `nil` where it names none.
  private static func separator(ofHead line: String) -> UInt8? {
    let known = separators.compactMap { separator -> (byte: UInt8, count: Int)? in
      let cells = cells(of: line, separator)
      return cells.count > 1 ? CustomerColumns(cells).map { (separator, $0.count) } : nil
    }
    if let best = known.max(by: { $0.count < $1.count }) { return best.byte }
    return CustomerColumns(cells(of: line, none)) == nil ? nil : none
  }

  private static func refuseUnknownTable(_ file: SourceFile, head: String) throws {
    for separator in separators {
      let cells = cells(of: head, separator)
      if let table = UnknownTable(file, cells: cells, separator: separator) {
        throw table.error(path: file.path)
      }
    }
  }

  private static func cells(of line: String, _ separator: UInt8) -> [String] {
    line.utf8.split(separator: separator, omittingEmptySubsequences: false).map {
      CustomerColumns.trimmed(String(Substring($0)).filter { $0 != "\"" })
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [ScreenedParty] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      let name = CustomerColumns.trimmed(String(decoding: $0.element, as: UTF8.self))
      return name.isEmpty ? nil : ScreenedParty(name: name, line: $0.offset + 1)
    }
  }

  private static func rows(_ file: SourceFile, separator: UInt8) throws -> CustomerRows? {
    let table = try HeadedTable(file, separator: separator)
    return CustomerColumns(table.columns).map { CustomerRows(table, $0) }
  }

  private static let types = Dictionary(
    Resource.table("screening-types.tsv").filter { $0.count == 2 }.map {
      (String($0[0]), EntityType(rawValue: String($0[1])))
    }, uniquingKeysWith: { first, _ in first })

  /// The type that a word of a customer file means.
  static func type(_ text: String) -> EntityType? { types[text.lowercased()] ?? nil }

  /// The codes of the countries that a field names, parted by semicolons, bars or strokes where there are several.
  static func countries(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "|" || $0 == "/" }.compactMap { part in
      let name = CustomerColumns.trimmed(String(part))
      return (Country.coded(name.uppercased()) ?? Country.named(name) ?? .demonym(name))?.code
    }
  }
}

extension Country {
  /// The country whose people a word names.
  fileprivate static func demonym(_ word: String) -> Country? {
    all.first { $0.adjectives.contains { $0.lowercased() == word.lowercased() } }
  }
}
