/// What one `;`-parted field of an entry says.
enum EntryField {
  case birth(Birth)
  case birthPlace(String)
  case nationality(String)
  case citizenship(String)
  case gender(Gender)
  case alias(Alias)
  case linkedTo(String)
  /// An identifier, and whether its label is in the table.
  case identifier(Identifier, known: Bool)
  /// A text on what the listing entails, by its opening.
  case sanctionsInformation(String)
  /// A text that is a remark by its opening.
  case remark(String)
}
