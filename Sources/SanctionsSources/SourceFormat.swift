/// The formats that this target reads; the raw value is the name on the command line and in reports.
package enum SourceFormat: String, CaseIterable, Sendable {
  /// Plain text: a news article or a press release.
  case text
  /// A page or a fragment of HTML.
  case html
  /// OFAC's Recent Actions notice, as HTML or as text.
  case ofacNotice = "ofac-notice"
  /// OFAC's list in text form, `sdnlist.txt`.
  case ofacText = "ofac-text"
  /// OFAC's CSV family: primary, alternate names, addresses, comments.
  case ofacCSV = "ofac-csv"
}

extension SourceFormat {
  /// All names, parted by commas, for messages.
  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
