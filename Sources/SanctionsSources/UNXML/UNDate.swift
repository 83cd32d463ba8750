import SanctionsModel

/// Reads the dates of the UN list.
enum UNDate {
  /// The day of an `xs:date` or `xs:dateTime`: its time and its zone are left out, as the day is the
  /// publisher's own.
  static func day(_ text: String) -> PartialDate? {
    let bytes = text.utf8
    guard bytes.count >= 10, let date = PartialDate(iso: text.prefix(10)) else { return nil }
    guard let next = bytes.dropFirst(10).first else { return date }
    return "TZ+-".utf8.contains(next) ? date : nil
  }
}
