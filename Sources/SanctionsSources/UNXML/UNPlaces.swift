import SanctionsModel

/// Reads the addresses and the places of birth of the UN list.
enum UNPlaces {
  /// Adds an address in parts and on one line, and its note as a remark.
  static func readAddress(_ element: XMLElement, into mapped: inout UNEntryMapper.Mapped) {
    let place = place(element, &mapped)
    if !place.parts.isEmpty {
      mapped.entry.addressParts.append(place.parts)
      mapped.entry.addresses.append(place.parts.line)
    }
    if let note = place.note { mapped.keep(label("Address", place.parts), note) }
  }

  /// Adds a place of birth, and its note as a remark.
  static func readBirthPlace(_ element: XMLElement, into mapped: inout UNEntryMapper.Mapped) {
    let place = place(element, &mapped)
    if !place.parts.isEmpty { mapped.entry.birthPlaces.append(place.parts.line) }
    if let note = place.note { mapped.keep(label("Place of birth", place.parts), note) }
  }

  private static func label(_ label: String, _ parts: AddressParts) -> String {
    parts.isEmpty ? label : "\(label) \(parts.line)"
  }

  private static func place(
    _ element: XMLElement, _ mapped: inout UNEntryMapper.Mapped
  ) -> (parts: AddressParts, note: String?) {
    var parts = AddressParts()
    var note: String?
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("STREET") {
        parts.street = text
      } else if child.isNamed("CITY") {
        parts.city = text
      } else if child.isNamed("STATE_PROVINCE") {
        parts.region = text
      } else if child.isNamed("ZIP_CODE") {
        parts.postalCode = text
      } else if child.isNamed("COUNTRY") {
        parts.country = text
      } else if child.isNamed("NOTE") {
        note = note.map { $0 + "; " + text } ?? text
      } else {
        mapped.keepUnknown(child)
      }
    }
    return (parts, note)
  }
}
