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
  /// OFAC's `sdn.xml` and `consolidated.xml`.
  case ofacXML = "ofac-xml"
  /// OFAC's advanced XML, `sdn_advanced.xml`.
  case ofacAdvanced = "ofac-advanced-xml"
  /// OFAC's enhanced XML.
  case ofacEnhanced = "ofac-enhanced-xml"
  /// The UN Security Council's consolidated list.
  case unXML = "un-xml"
  /// The EU's financial sanctions file, schema 1.1.
  case euXML = "eu-xml"
  /// OFSI's consolidated list, `ConList.csv`.
  case ukConList = "uk-conlist-csv"
  /// The UK Sanctions List.
  case ukSanctionsList = "uk-sanctions-list"
  /// SECO's list.
  case secoXML = "seco-xml"
  /// FollowTheMoney entities, one JSON object a line.
  case followTheMoney = "ftm"
  /// A table of announcements with the names that each mentions.
  case announcementIndex = "announcement-index"
  /// RSS 2.0.
  case rss
  /// Atom.
  case atom
  /// JSON Feed.
  case jsonFeed = "json-feed"
  /// An e-mail, `.eml`.
  case mail
  /// A text in Markdown.
  case markdown
  /// The Federal Register's API.
  case federalRegister = "federal-register"
}

extension SourceFormat {
  /// All names, parted by commas, for messages.
  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
