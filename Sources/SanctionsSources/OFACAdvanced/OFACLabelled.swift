extension OFACEntryBuilder {
  /// A fact that its label alone explains: an identifier, or a text about sanctions.
  struct Labelled: Equatable {
    /// The label as the publisher names the type.
    var label: String
    var value: String
    var country: String?
    /// The dates as the text form prints them.
    var issued: String?
    var expires: String?

    /// Whether it is a label and a value alone.
    var isPlain: Bool { country == nil && issued == nil && expires == nil }
  }
}
