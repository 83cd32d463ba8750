import SanctionsModel

/// An entity as people read it: every field of its entry, its links and its history.
struct EntityReport {
  let card: EntityCard

  /// The fields on aligned lines.
  var lines: [String] { TextColumns.rows(rows) }

  /// The fields, a label and a text each; without a label what belongs to the row before.
  var rows: [(String, String)] {
    let entry = card.entry
    var rows: [(String, String)] = [
      ("name", entry.name), ("id", card.id), ("type", entry.type.rawValue),
    ]
    rows += card.formerIDs.map { ("former id", $0) }
    rows += entry.aliases.map { ("\($0.kind.rawValue), \($0.quality.rawValue)", $0.name) }
    rows += entry.nativeNames.map { ($0.script, $0.name) }
    rows += entry.births.map { ("born", $0.text) }
    rows += entry.birthPlaces.map { ("born in", $0) }
    rows += entry.nationalities.map { ("nationality", $0) }
    rows += entry.citizenships.map { ("citizen", $0) }
    if let gender = entry.gender { rows.append(("gender", gender.rawValue)) }
    if let title = entry.title { rows.append(("title", title)) }
    rows += entry.identifiers.map { ($0.label, Self.value(of: $0)) }
    rows += Self.rows(of: entry.vessel)
    rows += entry.addresses.map { ("address", $0) }
    if !entry.programmes.isEmpty {
      rows.append(("programmes", entry.programmes.joined(separator: ", ")))
    }
    rows += entry.sanctionsInformation.map { ("sanctions information", $0) }
    rows += card.linkedTo.map { ("linked to", $0.name + ($0.id.map { "  \($0)" } ?? "")) }
    rows += card.linkedFrom.map { ("linked from", $0.name + ($0.id.map { "  \($0)" } ?? "")) }
    rows += entry.legalAuthorities.map { ("legal authority", Self.value(of: $0)) }
    rows += entry.relations.map { ("relation", Self.value(of: $0)) }
    rows += entry.remarks.map { ("remark", $0) }
    rows += card.sources.map { ("source", $0) }
    rows += card.alsoListed.map {
      ("also listed by", "\($0.source): \($0.name)  \($0.id)  (\($0.reason))")
    }
    rows += card.history.flatMap(Self.rows(of:))
    rows += card.appearances.flatMap(Self.rows(of:))
    if card.lacksExplanation {
      rows.append(("announcements", "none in the archive tells of its designation"))
    }
    if let note = card.note { rows.append(("your note", note)) }
    return rows
  }

  /// An identifier's value with its country and dates.
  static func value(of identifier: Identifier) -> String {
    identifier.value + (identifier.country.map { " (\($0))" } ?? "")
      + (identifier.issued.map { " issued \($0)" } ?? "")
      + (identifier.expires.map { " expires \($0)" } ?? "")
  }

  /// What is known of a vessel, a row each.
  static func rows(of vessel: VesselDetails?) -> [(String, String)] {
    guard let vessel else { return [] }
    let facts: [(String, String?)] = [
      ("call sign", vessel.callSign), ("ship", vessel.type),
      ("deadweight", vessel.deadweight.map { "\($0) t" }),
      ("gross tonnage", vessel.grossTonnage.map { "\($0)" }), ("flag", vessel.flag),
      ("owner", vessel.owner),
    ]
    return facts.compactMap { label, value in value.map { (label, $0) } }
  }

  private static func value(of authority: EntryLegalAuthority) -> String {
    [authority.name, authority.date?.iso, authority.url].compactMap(\.self).joined(separator: "  ")
  }

  private static func value(of relation: EntryRelation) -> String {
    [relation.text ?? relation.kind.rawValue, relation.name, relation.id].compactMap(\.self)
      .joined(separator: "  ")
  }

  private static func rows(of event: EntityCard.Event) -> [(String, String)] {
    let span = event.days == event.date.iso ? "" : "  (\(event.days))"
    let head = "\(event.date)  \(event.change.rawValue)  \(event.text)\(span)"
    return [("history", head)] + event.fields.flatMap(DiffReport.lines(of:)).map { ("", $0) }
  }

  private static func rows(of appearance: EntityCard.Appearance) -> [(String, String)] {
    let announcement = appearance.announcement
    let date = announcement.published.map { "\($0)  " } ?? ""
    let head = (appearance.kind.rawValue, "\(date)\(announcement.title)  \(announcement.id)")
    return [head] + (appearance.sentence.map { [("", "“\($0)”")] } ?? [])
  }
}
