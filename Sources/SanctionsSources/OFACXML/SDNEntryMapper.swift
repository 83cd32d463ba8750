import SanctionsModel

/// Maps one `sdnEntry` to an entry with the fields, and in the order, that OFAC's CSV files give it.
///
/// Keeps what it learns of feature types from one entry to the next; used by one thread at a time.
final class SDNEntryMapper {
  /// What one element holds.
  struct Mapped {
    /// The entry's key; `nil` where it is missing or no number.
    var uid: Int?
    /// Its name is empty where the element has none.
    var entry = Entry(name: "", type: .entity)
    /// What was only half understood.
    var notes: [String] = []

    /// Keeps what no rule knows as a remark.
    mutating func keep(_ text: String, _ reason: String) {
      entry.remarks.append(text)
      notes.append("\(reason); kept as a remark: \(text)")
    }

    /// Keeps an element that no rule knows as a remark.
    mutating func keepUnknown(_ element: XMLElement) {
      let text = element.text
      if !text.isEmpty { keep("\(element.name): \(text)", "an unknown element") }
    }
  }

  /// Records' own keys, and what the fields' order says: no text of the entry.
  private static let omitted: [StaticString] = ["uid", "mainEntry"]

  private let features = SDNFeatureReader()
  private let remarks = EntryFieldParser(reportsRemarks: false)

  /// The entry of an element.
  func map(_ element: XMLElement) -> Mapped {
    var mapped = Mapped()
    let transcript = XMLTranscript(element, omitting: Self.omitted)
    mapped.entry.text = transcript.text
    for stray in transcript.strays { mapped.keep(stray, "an attribute or a text between elements") }
    var (first, last, title, remark): (String?, String?, String?, String?)
    for child in element.children {
      if child.isNamed("uid") {
        mapped.uid = Int(child.text)
      } else if child.isNamed("lastName") {
        last = child.text
      } else if child.isNamed("firstName") {
        first = child.text
      } else if child.isNamed("title") {
        title = child.text
      } else if child.isNamed("remarks") {
        remark = child.text
      } else {
        readPart(child, into: &mapped)
      }
    }
    mapped.entry.name = Self.name(last: last, first: first)
    read(remark: remark, title: title, into: &mapped)
    return mapped
  }

  /// `LAST, First`, as OFAC prints names.
  static func name(last: String?, first: String?) -> String {
    guard let first, !first.isEmpty else { return last ?? "" }
    guard let last, !last.isEmpty else { return first }
    return last + ", " + first
  }

  private func readPart(_ child: XMLElement, into mapped: inout Mapped) {
    if child.isNamed("sdnType") {
      readType(child.text, into: &mapped)
    } else if child.isNamed("programList") {
      readProgrammes(child, into: &mapped)
    } else if child.isNamed("idList") {
      features.read(child, into: &mapped)
    } else if child.isNamed("akaList") {
      SDNAliases.read(child, into: &mapped)
    } else if child.isNamed("addressList") {
      SDNAddresses.read(child, into: &mapped)
    } else if child.isNamed("vesselInfo") {
      SDNVessel.read(child, into: &mapped)
    } else if !SDNAlternatives.read(child, into: &mapped) {
      mapped.keepUnknown(child)
    }
  }

  private func readType(_ text: String, into mapped: inout Mapped) {
    if let type = EntityType(rawValue: text.lowercased()) {
      mapped.entry.type = type
    } else if !text.isEmpty {
      mapped.keep(text, "an unknown type; taken for an entity")
    }
  }

  private func readProgrammes(_ list: XMLElement, into mapped: inout Mapped) {
    for child in list.children {
      guard child.isNamed("program") else {
        mapped.keepUnknown(child)
        continue
      }
      let text = child.text
      mapped.entry.programmes += text.utf8.contains(0x5D) ? OFACProgrammes.tags(text) : [text]
    }
    mapped.entry.programmes.removeAll(where: \.isEmpty)
  }

  /// Reads the remarks as those of the CSV files, and the title, which stands apart here.
  private func read(remark: String?, title: String?, into mapped: inout Mapped) {
    if let remark, !remark.isEmpty {
      let notes = remarks.read(fields: SDNRemarks.fields(remark), into: &mapped.entry)
      mapped.notes += notes.map(\.message)
    }
    guard let title, !title.isEmpty else { return }
    if let other = mapped.entry.title, other != title { mapped.entry.remarks.append(other) }
    mapped.entry.title = title
  }
}
