import SanctionsModel

/// The scripts of names, by their letters and by their codes of ISO 15924.
enum NameScript {
  private static let codes: [String: String] = {
    var table: [String: String] = [:]
    for row in Resource.table("script-codes.tsv") where row.count > 1 {
      table[row[0].lowercased()] = String(row[1])
    }
    return table
  }()

  /// The script of a name that half its letters or more are not Latin in; `nil` for another one.
  static func of(_ name: String) -> String? {
    var (latin, other) = (0, 0)
    for byte in name.utf8 where byte >= 0x41 && byte & 0xC0 != 0x80 {
      // The first byte of a letter: up to U+036F, and in U+1E00 to U+1EFF, the letters are Latin.
      if byte < 0xCE {
        if byte < 0x80 { if (97...122).contains(byte | 32) { latin += 1 } } else { latin += 1 }
      } else {
        other += 1
      }
    }
    return other > 0 && other >= latin ? LetterScript.first(in: name) : nil
  }

  /// The name of a script by its code, in any case; `nil` for Latin or an unknown one.
  static func named(code: String) -> String? { codes[code.lowercased()] }
}
