import SanctionsModel

/// Reads the lists of `sdn.xml` in which one item is the main one and the others are alternatives:
/// births, places of birth, nationalities and citizenships.
enum SDNAlternatives {
  /// Adds the values of a list, the main one first; gives whether the element is such a list.
  static func read(_ list: XMLElement, into mapped: inout SDNEntryMapper.Mapped) -> Bool {
    if list.isNamed("dateOfBirthList") {
      for date in values(of: list, "dateOfBirthItem", "dateOfBirth", &mapped) {
        let note = EntryFeatureReader.read(type: "DOB", value: date, into: &mapped.entry)
        if let note { mapped.notes.append(note.message) }
      }
    } else if list.isNamed("placeOfBirthList") {
      mapped.entry.birthPlaces += values(of: list, "placeOfBirthItem", "placeOfBirth", &mapped)
    } else if list.isNamed("nationalityList") {
      mapped.entry.nationalities += values(of: list, "nationality", "country", &mapped)
    } else if list.isNamed("citizenshipList") {
      mapped.entry.citizenships += values(of: list, "citizenship", "country", &mapped)
    } else {
      return false
    }
    return true
  }

  private static func values(
    of list: XMLElement, _ item: StaticString, _ value: StaticString,
    _ mapped: inout SDNEntryMapper.Mapped
  ) -> [String] {
    var (main, others): ([String], [String]) = ([], [])
    for child in list.children {
      guard child.isNamed(item) else {
        mapped.keepUnknown(child)
        continue
      }
      var (text, isMain) = ("", true)
      for part in child.children {
        if part.isNamed(value) {
          text = part.text
        } else if part.isNamed("mainEntry") {
          isMain = part.text != "false" && part.text != "0"
        } else if !part.isNamed("uid") {
          mapped.keepUnknown(part)
        }
      }
      if text.isEmpty { continue }
      if isMain { main.append(text) } else { others.append(text) }
    }
    return main + others
  }
}
