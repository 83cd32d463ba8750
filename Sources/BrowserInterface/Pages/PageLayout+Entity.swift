import SanctionsModel
import TerminalGrid

extension PageLayout {
  /// An entity's card.
  init(entity card: EntityCard, columns: Int) {
    var writer = PageWriter(columns: columns)
    writer.entityHead(card)
    writer.names(card.entry)
    writer.person(card.entry)
    writer.vessel(card.entry.vessel)
    writer.identifiers(card.entry)
    writer.programmes(card.entry)
    writer.legalAuthorities(card.entry.legalAuthorities)
    writer.network(card)
    writer.alsoListed(card.alsoListed)
    writer.appearances(card)
    writer.history(card.history)
    writer.remarks(card.entry)
    self.init(columns: columns, rows: writer.rows)
  }
}

extension PageWriter {
  fileprivate mutating func entityHead(_ card: EntityCard) {
    paragraph(card.entry.name, .title, .bold, limit: 3)
    var facts = [card.entry.type.word, card.entry.programmes.joined(separator: " "), card.id]
    facts += card.sources
    if card.isStarred { facts.append("★ starred") }
    paragraph(facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted)
    if !card.formerIDs.isEmpty {
      paragraph("formerly " + card.formerIDs.joined(separator: ", "), .muted)
    }
    if let note = card.note { field("Note", note, role: .warning) }
    if let change = card.history.last {
      paragraph("\(change.change.word) \(change.days)", change.change.role)
    } else if !card.isListed {
      paragraph("on no list here", .warning)
    }
  }

  /// The other names: strong ones, weak ones, then those in their own script.
  fileprivate mutating func names(_ entry: Entry) {
    let count = entry.aliases.count + entry.nativeNames.count
    guard count > 0 else { return }
    heading("Names", count: count)
    let kinds: [(Alias.Kind, String)] = [(.aka, "a.k.a."), (.fka, "f.k.a."), (.nka, "n.k.a.")]
    for quality in [Alias.Quality.strong, .weak] {
      for (kind, label) in kinds {
        let names = entry.aliases.filter { $0.kind == kind && $0.quality == quality }
          .map { $0.name + ($0.script.map { "  (\($0))" } ?? "") }
        let words = quality == .weak ? "weak \(label)" : label
        fields(words, names, role: quality == .weak ? .muted : .entity)
      }
    }
    let labels = labelWidth(for: entry.nativeNames.map(\.script))
    for name in entry.nativeNames {
      field(name.script, name.name, role: .entity, labelWidth: labels)
    }
  }

  fileprivate mutating func person(_ entry: Entry) {
    var facts: [(String, [String])] = [
      ("Born", entry.births.map(\.text)), ("Birthplace", entry.birthPlaces),
      ("Nationality", entry.nationalities), ("Citizen", entry.citizenships),
    ]
    facts.append(("Gender", [entry.gender?.rawValue].compactMap { $0 }))
    facts.append(("Title", [entry.title].compactMap { $0 }))
    facts.append(("Address", entry.addresses))
    guard facts.contains(where: { !$0.1.isEmpty }) else { return }
    heading("Details")
    for (label, values) in facts { fields(label, values) }
  }

  fileprivate mutating func vessel(_ vessel: VesselDetails?) {
    guard let vessel, !vessel.isEmpty else { return }
    heading("Vessel")
    field("Type", vessel.type ?? "")
    field("Call sign", vessel.callSign ?? "")
    field("Flag", vessel.flag ?? "")
    field("Deadweight", vessel.deadweight.map { "\($0) t" } ?? "")
    field("Gross tonnage", vessel.grossTonnage.map(String.init) ?? "")
    field("Owner", vessel.owner ?? "")
  }

  fileprivate mutating func identifiers(_ entry: Entry) {
    guard !entry.identifiers.isEmpty else { return }
    heading("Identifiers", count: entry.identifiers.count)
    let labels = labelWidth(for: entry.identifiers.map(\.label))
    for identifier in entry.identifiers {
      var words = [identifier.value]
      if let country = identifier.country { words.append("(\(country))") }
      if let issued = identifier.issued { words.append("issued \(issued.iso)") }
      if let expires = identifier.expires { words.append("expires \(expires.iso)") }
      field(identifier.label, words.joined(separator: " "), labelWidth: labels)
    }
  }

  fileprivate mutating func programmes(_ entry: Entry) {
    if !entry.programmes.isEmpty {
      heading("Programmes", count: entry.programmes.count)
      let labels = labelWidth(for: entry.programmes)
      for tag in entry.programmes {
        let name = Programme.named(tag)?.name ?? "(not in the table of programmes)"
        field(tag, name, role: .programme, labelWidth: labels)
      }
    }
    guard !entry.sanctionsInformation.isEmpty else { return }
    heading("Sanctions information")
    for text in entry.sanctionsInformation { paragraph(text) }
  }

  fileprivate mutating func network(_ card: EntityCard) {
    let relations = card.entry.relations
    let count =
      card.linkedTo.count + card.linkedFrom.count + card.candidates.count + relations.count
    guard count > 0 else { return }
    heading("Links to other parties", count: count, .network)
    for relative in card.linkedTo { self.relative(relative, label: "linked to") }
    for relative in card.linkedFrom { self.relative(relative, label: "linked from") }
    for relative in card.candidates { self.relative(relative, label: "may be") }
    let labels = labelWidth(for: relations.map { $0.text ?? $0.kind.word })
    for relation in relations {
      field(
        relation.text ?? relation.kind.word, relation.name,
        role: relation.id == nil ? .muted : .entity, labelWidth: labels,
        opens: relation.id.map { .entity($0) })
    }
  }

  private mutating func relative(_ relative: EntityCard.Relative, label: String) {
    field(
      label, relative.name, role: relative.id == nil ? .muted : .entity,
      opens: relative.id.map { .entity($0) })
  }

  fileprivate mutating func legalAuthorities(_ authorities: [EntryLegalAuthority]) {
    guard !authorities.isEmpty else { return }
    heading("Legal authorities", count: authorities.count)
    for authority in authorities {
      let words = [authority.name, authority.url].compactMap(\.self).joined(separator: "  ")
      field(authority.date?.iso ?? "", words)
    }
  }

  /// The same party on other lists, with what tells that it is the same; nothing is merged.
  fileprivate mutating func alsoListed(_ others: [EntityCard.AlsoListed]) {
    guard !others.isEmpty else { return }
    heading("Also listed by", count: others.count)
    for other in others {
      paragraph("\(other.source): \(other.name)", .entity, opens: .entity(other.id))
      paragraph(other.reason, .muted, indent: 2, opens: .entity(other.id))
    }
  }

  fileprivate mutating func appearances(_ card: EntityCard) {
    heading("Announcements", count: card.appearances.count, .appearances)
    if card.appearances.isEmpty {
      paragraph("None in the archive is about this entity.", .muted)
    } else if card.lacksExplanation {
      paragraph("None of these tells of its designation.", .muted)
    }
    for appearance in card.appearances {
      let announcement = appearance.announcement
      let isSure = appearance.kind != .inferred && appearance.confidence >= 0.995
      var trailing = [Span(" " + appearance.kind.rawValue, appearance.kind.role)]
      if !isSure { trailing.append(Span(" " + appearance.confidence.percent, .confidence)) }
      let item = Item.announcement(announcement.id)
      line(
        PageRow(
          spans: [
            Span((announcement.published?.iso ?? "no date   ") + "  ", .date),
            Span(announcement.title, .title, announcement.isRead ? [] : .bold),
          ], trailing: trailing, opens: item))
      if let sentence = appearance.sentence {
        paragraph(sentence, .muted, indent: 12, limit: 2, opens: item)
      } else if !isSure, !appearance.reasons.isEmpty {
        paragraph(
          appearance.reasons.joined(separator: "; "), .muted, indent: 12, limit: 2, opens: item)
      }
    }
  }

  fileprivate mutating func history(_ events: [EntityCard.Event]) {
    guard !events.isEmpty else { return }
    heading("History", count: events.count, .history)
    for event in events {
      line(
        PageRow(
          spans: [
            Span(event.date.iso + "  ", .date),
            Span(Self.padded(event.change.word, to: 12), event.change.role), Span(event.text),
            Span(event.days == event.date.iso ? "" : " (\(event.days))", .muted),
          ], opens: event.announcement.map { .announcement($0) }))
      for change in event.fields {
        for old in change.old { paragraph("− \(change.field): \(old)", .delisted, indent: 12) }
        for new in change.new { paragraph("+ \(change.field): \(new)", .designated, indent: 12) }
      }
    }
  }

  fileprivate mutating func remarks(_ entry: Entry) {
    if !entry.remarks.isEmpty {
      heading("Remarks")
      for remark in entry.remarks { paragraph(remark) }
    }
    if !entry.text.isEmpty {
      heading("As published")
      paragraph(entry.text, .muted)
    }
  }
}
