/// A field of an entry in the layout of the Security Council's lists and press releases.
enum UNField: String, LabelledField {
  case name, nativeName, title, designation, birth, birthPlace
  case alias, strongAlias, weakAlias, formerName
  case nationality, gender, passport, nationalID, address, listedOn, otherInformation

  init?(tableName: String) { self.init(rawValue: tableName) }

  /// The labels of the layout.
  static let labels = FieldLabels<UNField>(layout: "un")
}
