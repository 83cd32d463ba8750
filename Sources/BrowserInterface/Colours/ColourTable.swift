import SanctionsModel
import TerminalGrid

/// The colours of `Resources/colours.tsv`, or of another table of its shape.
package struct ColourTable: Sendable {
  /// The table that comes with the program.
  package static let standard = ColourTable(table: Resource.table("colours.tsv"))

  /// What could not be read of the table: one sentence a row.
  package let problems: [String]
  private let rows: [ColourRole: [String]]

  /// A table with the columns role, 8, 16, 256, attributes, mono.
  package init(table: [[Substring]]) {
    var rows: [ColourRole: [String]] = [:]
    var problems: [String] = []
    for row in table {
      guard row.count >= 6, let role = ColourRole(rawValue: String(row[0])),
        row[1...3].allSatisfy({ Self.pair($0) != nil }),
        row[4...5].allSatisfy({ Self.attributes($0) != nil })
      else {
        problems.append("no colours: \(row.joined(separator: " "))")
        continue
      }
      rows[role] = row.map(String.init)
    }
    self.rows = rows
    self.problems = problems
  }

  /// The scheme for a terminal of so many colours; fewer than 8 (`NO_COLOR` is 0) is monochrome.
  package func scheme(colours: Int) -> ColourScheme {
    let column = colours >= 256 ? 3 : colours >= 16 ? 2 : colours >= 8 ? 1 : nil
    return ColourScheme(
      inks: rows.mapValues { row in
        guard let column, let pair = Self.pair(row[column]) else {
          return ColourScheme.Ink(attributes: Self.attributes(row[5]) ?? [])
        }
        return ColourScheme.Ink(
          foreground: pair.0, background: pair.1, attributes: Self.attributes(row[4]) ?? [])
      })
  }

  /// The two colours of `FOREGROUND/BACKGROUND`; `nil` where the text is no such pair.
  private static func pair(_ text: some StringProtocol) -> (Int?, Int?)? {
    let parts = text.split(separator: "/")
    guard parts.count == 2,
      parts.allSatisfy({ $0 == "-" || Int($0).map { (0..<256).contains($0) } ?? false })
    else { return nil }
    return (Int(parts[0]), Int(parts[1]))
  }

  private static func attributes(_ text: some StringProtocol) -> Style.Attributes? {
    var attributes: Style.Attributes = []
    for letter in text {
      switch letter {
      case "b": attributes.insert(.bold)
      case "u": attributes.insert(.underline)
      case "r": attributes.insert(.reverse)
      case "d": attributes.insert(.dim)
      default: return nil
      }
    }
    return attributes
  }
}
