import SanctionsModel

/// A note on a party: a field in the words of OFAC's text form where it is exactly that, else a remark.
struct FTMNote {
  static let title = "Title:"
  static let owner = "Vessel owner:"
  static let flag = "Vessel flag:"

  private let text: String

  /// The note that says `text`.
  init(_ text: String) { self.text = text }

  /// Puts what the note says into its field.
  func read(into entry: inout Entry) {
    if let name = rest(behind: FTMEdge.linkedTo + ":") {
      entry.linkedTo.append(name)
    } else if let title = rest(behind: Self.title), entry.type != .individual, entry.title == nil {
      entry.title = title
    } else if let owner = rest(behind: Self.owner), entry.type == .vessel {
      entry.vessel = entry.vessel ?? VesselDetails()
      entry.vessel?.owner = owner
    } else if let flag = rest(behind: Self.flag), entry.type == .vessel {
      entry.vessel = entry.vessel ?? VesselDetails()
      entry.vessel?.flag = flag
    } else if EntryTextParser().isSanctionsInformation(text) {
      entry.sanctionsInformation.append(text)
    } else if !readField(into: &entry) {
      entry.remarks.append(text)
    }
  }

  private func rest(behind label: String) -> String? {
    text.hasPrefix(label + " ") ? String(text.dropFirst(label.count + 1)) : nil
  }

  /// Reads `DOB circa 1959`, `POB …`, `nationality …`, `citizen …`; tells whether the note is one of them, whole.
  private func readField(into entry: inout Entry) -> Bool {
    let labels = ["DOB ", "POB ", "nationality ", "citizen "]
    guard labels.contains(where: text.hasPrefix), !text.contains(";") else { return false }
    let read = EntryTextParser().entry("X; \(text) (individual).")
    let count =
      read.births.count + read.birthPlaces.count + read.nationalities.count
      + read.citizenships.count
    guard count == 1, read.remarks.isEmpty, read.births.allSatisfy({ $0.from != nil }) else {
      return false
    }
    entry.births += read.births
    entry.birthPlaces += read.birthPlaces
    entry.nationalities += read.nationalities
    entry.citizenships += read.citizenships
    return true
  }
}
