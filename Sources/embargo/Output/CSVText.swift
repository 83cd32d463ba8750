import TerminalGrid

/// Rows of CSV (RFC 4180) whose cells no spreadsheet takes for formulas and no terminal for commands.
enum CSVText {
  /// What a cell begins with that spreadsheets calculate, full-width forms too.
  private static let formulaMarks: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// The row with its line end.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ text: String) -> String {
    let visible = HostileText.visible(text.replacing("\n", with: " "))
    let isFormula = visible.first { $0 != " " }.map(formulaMarks.contains) ?? false
    let safe = isFormula ? "'" + visible : visible
    guard safe.contains(where: { $0 == "," || $0 == "\"" }) || safe.hasPrefix(" ") else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
