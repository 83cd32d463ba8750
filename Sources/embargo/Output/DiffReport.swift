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
    lines += Self.section("Added", diff.added.map { Self.line($0.entry, $0.entity.id) })
    if !diff.amended.isEmpty { lines += ["", "Amended"] }
    for amendment in diff.amended {
      lines.append(Self.line(amendment.new, amendment.entity.id))
      lines += amendment.fields.flatMap(Self.lines(of:))
    }
    return lines + Self.section("Delisted", diff.delisted.map { Self.line($0.entry, $0.entity.id) })
  }

  /// A field's old values behind `-`, its new ones behind `+`.
  static func lines(of change: FieldChange) -> [String] {
    change.old.map { "    - \(change.field): \($0)" }
      + change.new.map { "    + \(change.field): \($0)" }
  }

  private static func section(_ title: String, _ parties: [String]) -> [String] {
    parties.isEmpty ? [] : ["", title] + parties
  }

  /// A party as the list had it then, not as it is known today.
  private static func line(_ entry: Entry, _ id: String) -> String {
    "  \(entry.name)  (\(entry.type.rawValue), \(entry.programmes.joined(separator: " ")))  \(id)"
  }
}
