/// A field of an entry in the layout of OFSI's financial sanctions notices.
enum OFSIField: LabelledField {
  /// A field that the UK's lists have as well.
  case listed(UKField)
  /// Other names, with the words that the UK's lists have for their kind and quality.
  case alias(type: String, quality: String?)

  init?(tableName: String) {
    switch tableName {
    case "alias": self = .alias(type: "AKA", quality: nil)
    case "strongAlias": self = .alias(type: "AKA", quality: "Good quality")
    case "weakAlias": self = .alias(type: "AKA", quality: "Low quality")
    case "formerName": self = .alias(type: "FKA", quality: nil)
    default:
      guard let field = UKField.byCase[tableName] else { return nil }
      self = .listed(field)
    }
  }

  /// The labels of the layout.
  static let labels = FieldLabels<OFSIField>(layout: "ofsi")

  /// Whether the field says when and under which number the party stands on the list: such fields stand last,
  /// behind other information.
  var closesEntry: Bool {
    switch self {
    case .listed(.listedOn), .listed(.designated), .listed(.lastUpdated), .listed(.groupID): true
    default: false
    }
  }
}
