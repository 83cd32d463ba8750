import SanctionsModel

/// Maps one entity's records to an entry.
struct OFACRecordMapper: Sendable {
  /// The parts of entries that the files at hand do not hold.
  let lacks: Set<EntryPart>
  private let fieldParser = EntryFieldParser()

  /// The rows of the secondary tables that belong to one entity, in pieces that hold nothing else.
  struct Parts: Sendable {
    /// Rows of one table, and its path.
    struct Side: Sendable {
      var path = ""
      var rows: [(piece: CSVTable, record: CSVTable.Record)] = []
    }
    var alternates = Side()
    var addresses = Side()
    var comments = Side()
  }

  /// A mapper of the records of a family that lacks some parts of entries.
  init(lacks: Set<EntryPart>) { self.lacks = lacks }

  /// The entry of a row of the primary table, with what was only half understood; `nil` for no name.
  func entry(
    _ row: OFACTable.Row, of table: CSVTable, _ parts: Parts
  ) -> (entry: Entry, notes: [Diagnostic])? {
    let record = row.record
    let fields = Array(table.fields(of: record))
    func text(_ column: Int) -> String? { OFACField.text(fields[column], of: table) }
    guard let name = text(1) else { return nil }
    var notes: [Diagnostic] = []
    func note(_ message: String) {
      notes.append(
        Diagnostic(
          "ofac:\(row.key): \(message)", line: record.line,
          byte: table.range(of: record).lowerBound))
    }
    var entry = Entry(name: name, type: .entity)
    if let type = text(2) {
      if let known = EntityType(rawValue: type.lowercased()) {
        entry.type = known
      } else {
        entry.remarks.append(type)
        note("the type \"\(type)\" is not known; kept as an entity, and the type as a remark")
      }
    }
    entry.programmes = text(3).map(OFACProgrammes.tags) ?? []
    readVessel(text, into: &entry, note)
    readAlternates(parts, into: &entry, note)
    readAddresses(parts, into: &entry)
    let comment = comment(parts)
    notes += readRemarks(column: text(11), comment, title: text(4), into: &entry, note)
    entry.untold.formUnion(lacks.subtracting([.remarks]))
    entry.text = publishedText(table.text(record), parts)
    entry.range = ByteRange(table.range(of: record))
    return (entry, notes)
  }

  private func readVessel(
    _ text: (Int) -> String?, into entry: inout Entry, _ note: (String) -> Void
  ) {
    func tons(_ column: Int, _ label: String) -> Int? {
      guard let value = text(column) else { return nil }
      if let number = Int(value.filter { $0 != "," && $0 != " " }), number >= 0 { return number }
      entry.remarks.append("\(label) \(value)")
      note("the \(label.lowercased()) \"\(value)\" is no number; kept as a remark")
      return nil
    }
    let vessel = VesselDetails(
      callSign: text(5), type: text(6), deadweight: tons(7, "Tonnage"),
      grossTonnage: tons(8, "Gross registered tonnage"), flag: text(9), owner: text(10))
    entry.vessel = vessel.isEmpty ? nil : vessel
  }

  private func readAlternates(
    _ parts: Parts, into entry: inout Entry, _ note: (String) -> Void
  ) {
    for (piece, record) in parts.alternates.rows {
      let fields = Array(piece.fields(of: record))
      guard let name = OFACField.text(fields[3], of: piece) else {
        note("an alternate name is empty (\(parts.alternates.path), line \(record.line))")
        continue
      }
      let label = OFACField.text(fields[2], of: piece)?.lowercased() ?? ""
      let kind = Alias.Kind(rawValue: label)
      if kind == nil { note("the kind \"\(label)\" of the alternate name \(name) is not known") }
      entry.aliases.append(Alias(name, kind: kind ?? .aka))
      if let remark = OFACField.text(fields[4], of: piece) {
        entry.remarks.append("\(name): \(remark)")
      }
    }
  }

  /// Street, city and country, joined as OFAC's text form prints them, and apart.
  ///
  /// The table has one column for city, state, province and postal code; all of it stands as the city.
  private func readAddresses(_ parts: Parts, into entry: inout Entry) {
    for (piece, record) in parts.addresses.rows {
      let fields = Array(piece.fields(of: record))
      let columns = fields[2...4].map { OFACField.text($0, of: piece) }
      let lines = columns.compactMap(\.self)
      if !lines.isEmpty {
        entry.addresses.append(lines.joined(separator: ", "))
        entry.addressParts.append(
          AddressParts(street: columns[0], city: columns[1], country: columns[2]))
      }
      // The last null of a file may be cut: a `-0` that ends it is no remark.
      if !OFACField.isCutNull(fields[5], of: piece),
        let remark = OFACField.text(fields[5], of: piece)
      {
        entry.remarks.append(remark)
      }
    }
  }

  private func comment(_ parts: Parts) -> String? {
    let texts = parts.comments.rows.compactMap { piece, record in
      piece.fields(of: record).last.flatMap { OFACField.text($0, of: piece) }
    }
    return texts.isEmpty ? nil : texts.joined()
  }

  private func readRemarks(
    column: String?, _ comment: String?, title: String?, into entry: inout Entry,
    _ note: (String) -> Void
  ) -> [Diagnostic] {
    var remarks = OFACRemarks(column: column, comment: comment)
    if let cut = remarks.cutField {
      note(
        "the remarks are cut at 1,000 characters, and no comment carries them on; lost behind \"\(cut)\""
      )
    }
    defer {
      if let cut = remarks.cutField {
        entry.remarks.append(cut)
        entry.untold.insert(.remarks)
      }
    }
    let isTitleApart = title.map { remarks.remove(title: $0) } ?? true
    guard !remarks.fields.isEmpty else {
      entry.title = title
      return []
    }
    let notes = fieldParser.read(fields: remarks.fields, into: &entry)
    settle(title: title, isApart: isTitleApart, in: &entry)
    return notes.map { placed($0, entry) }
  }

  /// The column is the title; what the remarks give besides is kept as a remark.
  private func settle(title: String?, isApart: Bool, in entry: inout Entry) {
    guard let title else { return }
    if let other = entry.title, other != title, isApart { entry.remarks.append(other) }
    // A column that its own limit cut says less than the remarks.
    if !isApart, let other = entry.title, other.hasPrefix(title) { return }
    entry.title = title
  }

  /// A field parser's ranges are of the remarks, which stand nowhere whole: the message alone is kept.
  private func placed(_ diagnostic: Diagnostic, _ entry: Entry) -> Diagnostic {
    Diagnostic("\(entry.name): \(diagnostic.message)")
  }

  /// The lines of all tables that make up the entity, as published.
  private func publishedText(_ primary: String, _ parts: Parts) -> String {
    var lines = [primary]
    for side in [parts.alternates, parts.addresses, parts.comments] {
      lines += side.rows.map { $0.piece.text($0.record) }
    }
    return lines.joined(separator: "\n")
  }
}
