import SanctionsModel

/// The designations of the UK Sanctions List in XML, one at a time.
final class UKDesignationRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let records: XMLRecords

  /// The designations of a file; throws where it does not begin as XML.
  init(_ file: SourceFile) throws(SourceError) {
    let dates = try XMLRecords(file)
    let generated = try dates.next(["DateGenerated", "Designation"])
    let date = generated.flatMap { $0.isNamed("DateGenerated") ? $0.text : nil }
    header = UKSanctionsList.header(
      date.flatMap { UKDate.date($0.prefix { $0 != " " && $0 != "T" }) }
        ?? date.flatMap { PartialDate(iso: $0.prefix(10)) })
    records = try XMLRecords(file)
  }

  func next() throws -> ListSnapshot.Record? {
    while let designation = try records.next(["Designation"]) {
      tally.recordsRead += 1
      var reader = UKDesignationReader(designation)
      var builder = UKEntryBuilder(line: designation.line)
      for row in reader.rows() { builder.add(row) }
      let range = ByteRange(0, 0)
      if let record = builder.record(text: reader.text, range: range) {
        tally.diagnostics += builder.notes
        return record
      }
      tally.recordsRefused += 1
      tally.diagnostics.append(
        Diagnostic("designation refused: it has no name or no id", line: designation.line))
    }
    return nil
  }
}

/// Turns one designation's elements into rows of fields.
struct UKDesignationReader {
  private let designation: XMLElement
  private var found: [UKRow] = []
  private var lines: [String] = []

  /// A reader of a `Designation`.
  init(_ designation: XMLElement) { self.designation = designation }

  /// The texts of all elements, each behind its element's name: the XML is not kept as it stands.
  var text: String { lines.joined(separator: "\n") }

  /// The elements without elements below them, those of one parent in one row; a name that comes again
  /// begins another.
  mutating func rows() -> [UKRow] {
    read(designation)
    return found
  }

  private mutating func read(_ parent: XMLElement) {
    // What `SanctionsImposed` says in words stands there again as yes or no.
    if parent.isNamed("SanctionsImposedIndicators"), designation.child("SanctionsImposed") != nil {
      return
    }
    var row = UKRow(line: parent.line)
    var taken: Set<String> = []
    for child in parent.children {
      if child.children.contains(where: { _ in true }) {
        read(child)
        continue
      }
      let (name, text) = (child.name, child.text)
      if text.isEmpty { continue }
      lines.append("\(name): \(text)")
      if !taken.insert(name).inserted {
        found.append(row)
        row = UKRow(line: child.line)
        taken = [name]
      }
      if let field = UKField.named(name) {
        row[field] = text
      } else {
        row.others.append((name, text))
      }
    }
    if !row.isEmpty { found.append(row) }
  }
}
