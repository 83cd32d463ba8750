import SanctionsModel

/// Reads the relationships of an `entity` of OFAC's enhanced XML.
enum EnhancedRelations {
  /// Adds the relations that the entity states, and those that others state of it from their end.
  static func read(
    _ entity: XMLElement, _ index: EnhancedIndex, into builder: inout OFACEntryBuilder
  ) {
    for relation in entity.child("relationships")?.children("relationship") ?? [] {
      add(relation, index, to: &builder)
    }
    for each in entity.number("id").flatMap({ index.reversed[$0] }) ?? [] {
      guard let name = index.names[each.other], !name.isEmpty else { continue }
      builder.add(
        EntryRelation(kind: each.kind, name: name, id: "ofac:\(each.other)", text: each.text),
        isLinked: false)
    }
  }

  private static func add(
    _ relation: XMLElement, _ index: EnhancedIndex, to builder: inout OFACEntryBuilder
  ) {
    let words = relation.value("type") ?? ""
    let type = OFACRelationType(words)
    if !type.isKnown { builder.note("the relation \"\(words)\" is not known; kept as a link") }
    let related = relation.child("relatedEntity")
    let id = related?.number("entityId")
    let printed = related?.text ?? ""
    if let id, index.names[id] == nil {
      builder.note("the related entity \(id) is not in the file")
    }
    let name = printed.isEmpty ? id.flatMap { index.names[$0] } ?? "" : printed
    guard !name.isEmpty else {
      return builder.note("the relation \"\(words)\" names no entity; left out")
    }
    let text = text(relation)
    builder.add(
      EntryRelation(
        kind: type.kindOfFirst, name: name, id: id.map { "ofac:\($0)" },
        text: text.isEmpty ? nil : text), isLinked: true)
  }

  /// The relation's name, and behind it what else is said of it.
  static func text(_ relation: XMLElement) -> String {
    let name = relation.value("type") ?? ""
    let quality = relation.value("quality") ?? ""
    let details = [
      OFACReferenceValues.shared.isSilent(.quality, quality) ? nil : quality,
      relation.child("dateRange").flatMap(EnhancedDates.span)?.text, relation.value("comments"),
    ].compactMap(\.self)
    return details.isEmpty ? name : "\(name) (\(details.joined(separator: "; ")))"
  }
}
