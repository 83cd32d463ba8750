/// Writes entries in OFAC's text form, one line each, from their fields alone.
///
/// Neither `text` nor `range` is read, so that what it writes shows what the fields hold.
public struct EntryTextWriter: Sendable {
  /// A writer.
  public init() {}

  /// The entry on one line, with its final period.
  public func text(of entry: Entry) -> String {
    var text = names(entry)
    if let vessel = entry.vessel { text += vesselPart(vessel) }
    if !entry.addresses.isEmpty { text += ", " + entry.addresses.joined(separator: "; ") }
    for field in fields(entry) { text += "; " + field }
    if entry.type != .entity { text += " (" + entry.type.rawValue + ")" }
    for tag in entry.programmes { text += " [" + tag + "]" }
    if !entry.linkedTo.isEmpty {
      text += " (" + entry.linkedTo.map { "Linked To: " + $0 }.joined(separator: "; ") + ")"
    }
    return text + "."
  }

  private func names(_ entry: Entry) -> String {
    var text = entry.name
    for native in entry.nativeNames { text += " (\(native.script): \(native.name))" }
    guard !entry.aliases.isEmpty else { return text }
    var parts: [String] = []
    for alias in entry.aliases {
      if let script = alias.script, let last = parts.popLast() {
        parts.append(last + " (\(script): \(alias.name))")
      } else {
        let name = alias.quality == .weak ? "\"" + alias.name + "\"" : alias.name
        parts.append(mark(alias.kind) + " " + name)
      }
    }
    return text + " (" + parts.joined(separator: "; ") + ")"
  }

  private func mark(_ kind: Alias.Kind) -> String {
    switch kind {
    case .aka: "a.k.a."
    case .fka: "f.k.a."
    case .nka: "n.k.a."
    }
  }

  private func vesselPart(_ vessel: VesselDetails) -> String {
    var text = ""
    if let callSign = vessel.callSign { text += " (\(callSign))" }
    if let type = vessel.type { text += " " + type }
    if let deadweight = vessel.deadweight { text += " \(grouped(deadweight))DWT" }
    if let grossTonnage = vessel.grossTonnage { text += " \(grouped(grossTonnage))GRT" }
    if let flag = vessel.flag { text += " \(flag) flag" }
    if let owner = vessel.owner { text += " (\(owner))" }
    return text
  }

  /// The number with a comma before every third digit from the end.
  private func grouped(_ number: Int) -> String {
    var text = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// The fields in the order of OFAC's lists: births and places, nationality, features, consequences
  /// and the gender, documents, the title, remarks.
  private func fields(_ entry: Entry) -> [String] {
    let consequences = entry.sanctionsInformation.map { (text: $0, meaning: meaning($0)) }
    let documents = entry.identifiers.firstIndex { place($0) == .document }
    let split = documents ?? entry.identifiers.count
    var fields = repeated(entry.births.map { ("DOB", $0.text) })
    fields += repeated(entry.birthPlaces.map { ("POB", $0) })
    fields += repeated(entry.nationalities.map { ("nationality", $0) })
    fields += repeated(entry.citizenships.map { ("citizen", $0) })
    let identifiers = repeated(entry.identifiers.map { (label($0), value($0)) })
    fields += identifiers[..<split]
    fields += consequences.filter { $0.meaning == .sanctions }.map(\.text)
    if let gender = entry.gender {
      fields.append(gender == .male ? "Gender Male" : "Gender Female")
    }
    fields += consequences.filter { $0.meaning != .sanctions }.map(\.text)
    fields += identifiers[split...]
    if let title = entry.title { fields.append(title) }
    return fields + entry.remarks
  }

  /// Fields of a label and a value, `alt.` before every label that stood before.
  private func repeated(_ fields: [(label: String, value: String)]) -> [String] {
    var seen: Set<String> = []
    return fields.map { label, value in
      let isNew = seen.insert(label).inserted
      return (isNew ? "" : "alt. ") + label + " " + value
    }
  }

  private func label(_ identifier: Identifier) -> String {
    let printsColon = IdentifierLabel.named(identifier.label)?.endsInColon ?? false
    return printsColon && identifier.label.utf8.last != UInt8(ascii: ":")
      ? identifier.label + ":" : identifier.label
  }

  private func value(_ identifier: Identifier) -> String {
    var text = identifier.value
    if let country = identifier.country { text += " (\(country))" }
    if let issued = identifier.issued { text += " issued " + day(issued) }
    if let expires = identifier.expires { text += " expires " + day(expires) }
    return text
  }

  private func day(_ date: PartialDate) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var text = String(date.iso.prefix(4))
    if let month = date.month { text = months[month - 1] + " " + text }
    if let day = date.day { text = (day < 10 ? "0" : "") + String(day) + " " + text }
    return text
  }

  private func meaning(_ text: String) -> EntryWords.Meaning? {
    EntryBytes.unwrapping(text) { source in
      let range = source.whole
      let start = source.begins(range, with: "alt. ") ? range.lowerBound + 5 : range.lowerBound
      return EntryWords.shared.meaning(source, start..<range.upperBound)
    }
  }

  private func place(_ identifier: Identifier) -> IdentifierLabel.Place {
    IdentifierLabel.named(identifier.label)?.place ?? .document
  }
}
