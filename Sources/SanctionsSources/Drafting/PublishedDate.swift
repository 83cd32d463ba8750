import SanctionsModel

/// A date as a structured list prints it: its text, and the date where it can be read.
struct PublishedDate {
  let text: String
  /// The date that the text begins with in ISO 8601 (`2003-07-08`, `2003-07-08+02:00`); else `nil`.
  let date: PartialDate?

  /// The date that `text` prints.
  init(_ text: String) {
    self.text = text
    date = PartialDate(iso: text) ?? PartialDate(iso: Substring(text.utf8.prefix(10)))
  }
}

extension PartialDate {
  /// The date as OFAC's text form writes it: `28 Apr 1937`, `Apr 1937`, `1937`.
  var listText: String {
    guard let month else { return iso }
    let name = Self.monthNames[month - 1]
    guard let day else { return "\(name) \(Self.padded(year, 4))" }
    return "\(Self.padded(day, 2)) \(name) \(Self.padded(year, 4))"
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Birth {
  /// A birth between two dates, worded as OFAC's text form words it: `circa 1973 to 1974`.
  init(from: PartialDate, to: PartialDate, circa: Bool) {
    let span = from == to ? from.listText : "\(from.listText) to \(to.listText)"
    self.init(text: (circa ? "circa " : "") + span, from: from, to: to, circa: circa)
  }
}
