import SanctionsModel

extension OFACEntryBuilder {
  /// A passport, a registration or another document.
  struct Document {
    /// The type as the publisher names it.
    var label: String
    var number = ""
    var country: String?
    var issued: OFACDateSpan?
    var expires: OFACDateSpan?
    /// What else the file says of it, each in a clause.
    var comments: [String] = []
  }

  /// Adds a document as an identifier; without a number, as a remark.
  mutating func add(_ document: Document) {
    let country = document.country.flatMap {
      OFACReferenceValues.shared.isSilent(.country, $0) ? nil : $0
    }
    if document.number.isEmpty {
      add(remark: country.map { "\(document.label) (\($0))" } ?? document.label)
      note("the document \"\(document.label)\" has no number; kept as a remark")
    } else {
      add(
        Labelled(
          label: document.label, value: document.number, country: country,
          issued: document.issued?.singleText, expires: document.expires?.singleText))
    }
    let name = document.number.isEmpty ? document.label : "\(document.label) \(document.number)"
    for comment in document.comments where !comment.isEmpty && comment != document.number {
      add(remark: "\(name): \(comment)")
    }
  }
}
