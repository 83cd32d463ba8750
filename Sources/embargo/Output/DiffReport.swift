import SanctionsModel

/// A difference between two snapshots as people read it.
struct DiffReport {
  let diff: ListDiff

  /// The counts, then a line a party, with the fields of each amendment below it.
  var lines: [String] {
    var lines = [
      "\(diff.title), \(diff.from) to \(diff.to): \(diff.added.count) added, "
        + "\(diff.amended.count) amended, \(diff.delisted.count) delisted"
    ]
    lines += Self.section("Added", diff.added.map(\.entity))
    if !diff.amended.isEmpty { lines += ["", "Amended"] }
    for amendment in diff.amended {
      lines.append(Self.line(amendment.entity))
      lines += amendment.fields.flatMap(Self.lines(of:))
    }
    return lines + Self.section("Delisted", diff.delisted.map(\.entity))
  }

  /// A field's old values behind `-`, its new ones behind `+`.
  static func lines(of change: FieldChange) -> [String] {
    change.old.map { "    - \(change.field): \($0)" }
      + change.new.map { "    + \(change.field): \($0)" }
  }

  private static func section(_ title: String, _ entities: [EntityReference]) -> [String] {
    entities.isEmpty ? [] : ["", title] + entities.map(line)
  }

  private static func line(_ entity: EntityReference) -> String {
    "  \(entity.name)  (\(entity.type.rawValue), \(entity.programmes.joined(separator: " ")))  \(entity.id)"
  }
}
