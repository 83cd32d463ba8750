import SanctionsModel

/// What `publshInformation` (so spelt by OFAC) says of a list.
struct SDNPublication {
  /// The day of publication.
  private(set) var date: PartialDate?
  /// How many entries the list holds.
  private(set) var recordCount: Int?
  private(set) var notes: [Diagnostic] = []

  /// Nothing known.
  init() {}

  /// What the element says; what cannot be read is in `notes`.
  init(_ element: XMLElement) {
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("Publish_Date"), let date = Self.day(text) {
        self.date = date
      } else if child.isNamed("Record_Count"), let count = Int(text), count >= 0 {
        recordCount = count
      } else {
        notes.append(
          Diagnostic("not understood in the list's head: \(child.name) \(text)", line: child.line))
      }
    }
  }

  /// The day that `MM/DD/YYYY` says.
  private static func day(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2] else {
      return nil
    }
    return PartialDate(year: year, month: month, day: day)
  }
}
