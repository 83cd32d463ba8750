import SanctionsModel

/// The regulations that an entity and its parts rest on; each part repeats its own in whole.
struct EURegulations {
  private struct Regulation {
    var name: String
    /// The event's words: who, what kind of act, which.
    var words: String
    var published: PublishedDate?
    var inForce: PublishedDate?
    var url: String?
  }

  private var regulations: [Regulation] = []
  /// The different `regulationSummary` elements; compared in place, so that repetitions cost no text.
  private var summaries: [XMLElement] = []

  /// Adds an entity's own `regulation`, its programme and what else it says.
  mutating func add(_ element: XMLElement, into draft: inout EntryDraft) {
    var fields = XMLFields(element)
    fields.skip("logicalId")
    if let programme = fields.take("programme") { draft.entry.programmes.appendNew(programme) }
    let organisation = fields.take("organisationType")
    var regulation = Self.regulation(&fields, by: organisation)
    regulation.inForce = fields.date("entryIntoForceDate")
    for child in element.children {
      switch child {
      case "publicationUrl": regulation.url = child.text.isEmpty ? nil : child.text
      case "remark": draft.remark(child.text, on: regulation.name)
      case "corrigendum": add(summary: child)
      default: draft.keep(child, on: regulation.name)
      }
    }
    draft.keepRest(of: fields, on: regulation.name)
    regulations.append(regulation)
  }

  /// Adds the regulation of a part; an element of the entity that is being read.
  mutating func add(summary: XMLElement) {
    if !summaries.contains(where: { $0.hasAttributes(of: summary) }) { summaries.append(summary) }
  }

  /// Puts legal authorities, events and the day of listing into a draft.
  ///
  /// `designationDate` is the day of listing; without it the first publication of a regulation is. A
  /// regulation of that day designates, another one amends.
  mutating func settle(into draft: inout EntryDraft, designated: PublishedDate?) {
    for summary in summaries { add(different: summary, into: &draft) }
    let first = regulations.compactMap { $0.published?.date }.min()
    draft.entry.listedOn = designated?.date ?? first
    if let designated, designated.date == nil { draft.remark("designation \(designated.text)") }
    for regulation in regulations { settle(regulation, into: &draft) }
    if let listed = draft.entry.listedOn,
      !draft.entry.events.contains(where: { $0.change == .designation })
    {
      draft.entry.events.append(ListingEvent(date: listed, change: .designation))
    }
    draft.entry.events.sort { $0.date < $1.date }
  }

  private mutating func add(different summary: XMLElement, into draft: inout EntryDraft) {
    var fields = XMLFields(summary)
    let act = Self.regulation(&fields, by: summary.isNamed("corrigendum") ? "corrigendum" : nil)
    draft.keepRest(of: fields, on: act.name)
    let isKnown = regulations.contains {
      $0.name == act.name && $0.published?.date == act.published?.date && $0.url == act.url
        && ($0.words == act.words || $0.words.hasSuffix(" " + act.words))
    }
    if !isKnown { regulations.append(act) }
  }

  private static func regulation(
    _ fields: inout XMLFields, by organisation: String?
  ) -> Regulation {
    let type = fields.take("regulationType")
    let title = fields.take("numberTitle")
    return Regulation(
      name: title ?? type ?? "",
      words: [organisation, type, title].compactMap(\.self).joined(separator: " "),
      published: fields.date("publicationDate"), url: fields.take("publicationUrl"))
  }

  private func settle(_ regulation: Regulation, into draft: inout EntryDraft) {
    let published = regulation.published?.date
    if !regulation.name.isEmpty {
      draft.entry.legalAuthorities.appendNew(
        EntryLegalAuthority(name: regulation.name, date: published, url: regulation.url))
    }
    var words = regulation.words
    if let force = regulation.inForce, force.text != regulation.published?.text {
      words += "; in force \(force.date?.listText ?? force.text)"
    }
    guard let published else {
      draft.remark(
        [words, regulation.published?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
      return
    }
    let listed = draft.entry.listedOn
    let designates = published == listed || regulation.inForce?.date == listed
    draft.entry.events.appendNew(
      ListingEvent(date: published, change: designates ? .designation : .amendment, text: words))
  }
}
