import SanctionsModel

/// One name of a list, with the type of its bearer.
struct ListedName {
  var text: String
  var type: EntityType
  /// Which entity bears it: names of one entity have the same.
  var bearer: Int

  /// Whether it is a person's name.
  var isPersonal: Bool { type == .individual }
}
