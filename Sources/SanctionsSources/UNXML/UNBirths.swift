import SanctionsModel

/// Reads the dates of birth of the UN list.
enum UNBirths {
  /// Adds a birth: a date, a year, or the years between which it lies; its note becomes a remark.
  static func read(_ element: XMLElement, into mapped: inout UNEntryMapper.Mapped) {
    var (type, value, from, to): (String, String, String, String) = ("", "", "", "")
    var note: String?
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("TYPE_OF_DATE") {
        type = text
      } else if child.isNamed("DATE") || child.isNamed("YEAR") {
        value = value.isEmpty ? text : value + " " + text
      } else if child.isNamed("FROM_YEAR") {
        from = text
      } else if child.isNamed("TO_YEAR") {
        to = text
      } else if child.isNamed("NOTE") {
        note = text
      } else {
        mapped.keepUnknown(child)
      }
    }
    let birth = birth(type, value, from, to)
    if let birth { add(birth, type, into: &mapped) }
    if let note {
      // An approximate date may stand in words alone.
      let value = birth?.text ?? (type == "EXACT" ? "" : type.lowercased())
      mapped.keep(value.isEmpty ? "Date of birth" : "Date of birth \(value)", note)
    }
  }

  /// The birth; its text has the publisher's words in reading order.
  private static func birth(
    _ type: String, _ value: String, _ from: String, _ to: String
  ) -> Birth? {
    let isCirca = type == "APPROXIMATELY"
    if from.isEmpty && to.isEmpty {
      if value.isEmpty { return nil }
      let date = UNDate.day(value) ?? PartialDate(iso: value)
      return Birth(
        text: isCirca ? "approximately " + value : value, from: date, to: date, circa: isCirca)
    }
    let years = [from, to].filter { !$0.isEmpty }
    let text = (isCirca ? "approximately " : "") + "between " + years.joined(separator: " and ")
    return Birth(
      text: value.isEmpty ? text : value + " " + text, from: PartialDate(iso: from),
      to: PartialDate(iso: to), circa: isCirca)
  }

  private static func add(
    _ birth: Birth, _ type: String, into mapped: inout UNEntryMapper.Mapped
  ) {
    mapped.entry.births.append(birth)
    if birth.from == nil { mapped.notes.append("No date could be read from \(birth.text)") }
    if !["", "EXACT", "APPROXIMATELY", "BETWEEN"].contains(type) {
      mapped.keep("Date of birth \(birth.text)", type)
      mapped.notes.append("an unknown type of date, kept as a remark: \(type)")
    }
  }
}
