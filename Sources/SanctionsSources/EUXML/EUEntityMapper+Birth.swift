import SanctionsModel

extension EUEntityMapper {
  /// A `birthdate`: a date as precise as it is known, a range of years, a place, or several of them.
  mutating func readBirth(_ element: XMLElement) {
    var fields = XMLFields(element)
    let place = readPlace(&fields)
    let isCirca = fields.flag("circa") ?? false
    let calendar = fields.take("calendarType") ?? "GREGORIAN"
    let texts = [
      readDate(&fields, isCirca, calendar), readYears(&fields, isCirca, calendar),
    ].compactMap(\.self)
    if isCirca, texts.isEmpty { draft.remark("circa", on: "Birth") }
    let part = texts.first ?? place ?? ""
    readCommon(&fields, on: part.isEmpty ? "Birth" : "Birth \(part)")
  }

  /// Place, city, region, code and country on one line; an unknown country is none.
  private mutating func readPlace(_ fields: inout XMLFields) -> String? {
    var parts: [String] = []
    for part in [
      fields.take("place"), fields.take("city"), fields.take("region"), fields.take("zipCode"),
      readCountry(&fields),
    ] {
      if let part { parts.appendNew(part) }
    }
    guard !parts.isEmpty else { return nil }
    let place = parts.joined(separator: ", ")
    draft.entry.birthPlaces.appendNew(place)
    return place
  }

  private mutating func readDate(
    _ fields: inout XMLFields, _ isCirca: Bool, _ calendar: String
  ) -> String? {
    let whole = fields.date("birthdate")
    let year = fields.take("year")
    let month = fields.take("monthOfYear")
    let day = fields.take("dayOfMonth")
    let numbers = [year, month, day].compactMap(\.self)
    guard whole != nil || !numbers.isEmpty else { return nil }
    guard calendar == "GREGORIAN" else {
      return keepForeign(
        whole?.text ?? numbers.joined(separator: "-"), besides: numbers, calendar, isCirca)
    }
    let date =
      whole?.date
      ?? year.flatMap(Int.init).flatMap { year in
        PartialDate(year: year, month: month.flatMap(Int.init), day: day.flatMap(Int.init))
      }
    guard let date else {
      let text = whole?.text ?? numbers.joined(separator: "-")
      draft.entry.births.appendNew(Birth(text: text, from: nil, to: nil, circa: isCirca))
      draft.note("the birth \"\(text)\" is no date; kept as text", line: fields.element.line)
      return text
    }
    keepContradiction(date, [year, month, day], fields.element.line)
    return add(from: date, to: date, isCirca)
  }

  private mutating func readYears(
    _ fields: inout XMLFields, _ isCirca: Bool, _ calendar: String
  ) -> String? {
    let ends = [fields.take("yearRangeFrom"), fields.take("yearRangeTo")].compactMap(\.self)
    guard let first = ends.first, let last = ends.last else { return nil }
    guard calendar == "GREGORIAN" else {
      return keepForeign(ends.joined(separator: " to "), besides: [], calendar, isCirca)
    }
    let dates = [first, last].compactMap { Int($0).flatMap { PartialDate(year: $0) } }
    guard ends.count == 2, dates.count == 2, dates[0] <= dates[1] else {
      let text = ends.joined(separator: " to ")
      draft.entry.births.appendNew(Birth(text: text, from: nil, to: nil, circa: isCirca))
      draft.note("the birth \"\(text)\" is no range; kept as text", line: fields.element.line)
      return text
    }
    return add(from: dates[0], to: dates[1], isCirca)
  }

  private mutating func add(from: PartialDate, to: PartialDate, _ isCirca: Bool) -> String {
    let birth = Birth(from: from, to: to, circa: isCirca)
    draft.entry.births.appendNew(birth)
    return birth.text
  }

  /// A date of another calendar is kept as published: which day it is here, nobody says.
  private mutating func keepForeign(
    _ text: String, besides numbers: [String], _ calendar: String, _ isCirca: Bool
  ) -> String {
    var text = "\(isCirca ? "circa " : "")\(text) (\(calendar) calendar)"
    let other = numbers.joined(separator: "-")
    if !other.isEmpty, !text.contains(other) { text += " \(other)" }
    draft.entry.births.appendNew(Birth(text: text, from: nil, to: nil, circa: isCirca))
    return text
  }

  /// Says where the whole date and its parts disagree, and keeps the parts.
  private mutating func keepContradiction(_ date: PartialDate, _ parts: [String?], _ line: Int) {
    let stated = parts.map { $0.flatMap(Int.init) }
    let isSame = zip(stated, [date.year, date.month, date.day]).allSatisfy { $0 == nil || $0 == $1 }
    let areNumbers = zip(parts, stated).allSatisfy { ($0 == nil) == ($1 == nil) }
    guard !isSame || !areNumbers else { return }
    let text = parts.map { $0 ?? "?" }.joined(separator: "-")
    draft.remark("also year-month-day \(text)", on: "Birth \(date.listText)")
    draft.note("the birth \(date.iso) stands beside other numbers: \(text)", line: line)
  }

  /// The country's name, or its code where the name is empty; `nil` for the publisher's `UNKNOWN`.
  mutating func readCountry(_ fields: inout XMLFields) -> String? {
    let code = fields.take("countryIso2Code")
    let name = fields.take("countryDescription")
    if code == "00", name == nil || name == "UNKNOWN" { return nil }
    return name ?? code
  }
}
