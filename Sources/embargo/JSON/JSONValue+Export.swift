import SanctionsArchive
import SanctionsModel
import SanctionsSources

extension JSONValue {
  /// A line of `export --format json`: an ENTRY with its id and its sources.
  init(_ entity: ExportedEntity) {
    self = .object(
      [
        ("id", .string(entity.id)), ("sources", .strings(entity.sources.map(\.title))),
        ("listed", .bool(entity.isListed)),
      ] + Self.pairs(of: entity.entry))
  }

  /// A FollowTheMoney entity.
  init(_ object: FTMObject) {
    var pairs: [(String, JSONValue)] = [
      ("id", .string(object.id)), ("schema", .string(object.schema)),
    ]
    if let caption = object.caption { pairs.append(("caption", .string(caption))) }
    pairs.append(
      ("properties", .object(object.properties.map { ($0.name, .strings($0.values)) })))
    if !object.datasets.isEmpty { pairs.append(("datasets", .strings(object.datasets))) }
    if let target = object.target { pairs.append(("target", .bool(target))) }
    self = .object(pairs)
  }
}
