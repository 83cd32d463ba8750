import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The real sdn.xml and consolidated.xml",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct SDNDataTests {
  private func list(_ path: String) throws -> ListSnapshot {
    try ListSnapshot(reading: OFACXML.records(in: SharedData.file(path)))
  }

  @Test("give every entry and the day of publication, in either namespace") func counts() throws {
    let sdn = try list("ofac/xml-2024-05/sdn-sample.xml")
    #expect(sdn.records.count == 599)
    #expect(sdn.recordsRefused == 0)
    #expect(sdn.source == "ofac-sdn")
    #expect(sdn.dataDate?.iso == "2024-05-07")
    let consolidated = try list("ofac/consolidated-2018/consolidated.xml")
    #expect(consolidated.records.count == 639)
    #expect(consolidated.recordsRefused == 0)
    #expect(consolidated.source == "ofac-consolidated")
    #expect(consolidated.dataDate?.iso == "2018-04-06")
  }

  @Test(
    "lose no value of any element or attribute",
    arguments: ["ofac/xml-2024-05/sdn-sample.xml", "ofac/consolidated-2018/consolidated.xml"])
  func lossless(_ path: String) throws {
    let raw = RawXML.records(["sdnEntry"], in: try SharedData.file(path).bytes)
    let list = try list(path)
    try #require(raw.count == list.records.count)
    for (values, record) in zip(raw, list.records) {
      let fields = try EntryFields(record.entry)
      #expect(values.count >= 4)
      for value in values where !isHeld(value, fields, record.id) {
        Issue.record("\(record.id ?? ""): \(value.path): \(value.text)")
      }
    }
  }

  /// Records' own keys are no facts of a party, and `mainEntry` is the order of a list.
  private func isHeld(_ value: RawXML.Value, _ fields: EntryFields, _ id: String?) -> Bool {
    if value.path == ["uid"] { return id == "ofac:" + value.text }
    switch value.name {
    case "uid", "mainEntry": return true
    case "type": return fields.hold(value.text.filter { $0 != "." })
    case "idType" where value.text == "Gender": return true
    case "idType" where value.text.hasSuffix(":"): return fields.hold(String(value.text.dropLast()))
    case "issueDate", "expirationDate": return fields.hold(iso(value.text))
    case "idNumber" where value.text.contains(";") || value.text.hasSuffix(")"), "remarks":
      return fields.holdWords(value.text.replacing("Linked To:", with: ""))
    default: return fields.hold(value.text)
    }
  }

  /// `09 Jun 2009` in ISO 8601.
  private func iso(_ text: String) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let month = months.firstIndex(of: parts[1]) else { return text }
    return "\(parts[2])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[0])"
  }

  /// Where the two files of one day differ themselves.
  private static let explained = [
    // The CSV files hold two spaces in a row.
    "ofac:11608": ["aliases"], "ofac:19688": ["addresses"], "ofac:23572": ["aliases"],
    // The CSV files hold single quotes for double ones.
    "ofac:11625": ["addresses"], "ofac:22391": ["aliases"],
    // The CSV files hold the tags the other way round.
    "ofac:17527": ["programmes"], "ofac:17532": ["programmes"],
    // The CSV files hold two periods at the end.
    "ofac:17015": ["sanctionsInformation"],
  ]

  @Test("give the entries that the CSV files of the same day give, field by field") func csv()
    throws
  {
    let files = try SharedData.files(in: "ofac/consolidated-2018")
    let csv = files.filter { $0.fileExtension == "csv" }
    guard case .list(let tables) = try SourceReader().read(csv) else { return }
    let table = try ListSnapshot(reading: tables)
    let list = try list("ofac/consolidated-2018/consolidated.xml")
    #expect(list.source == table.source)
    #expect(list.records.map(\.id) == table.records.map(\.id))
    var differing: [String: [String]] = [:]
    for (left, right) in zip(list.records, table.records) {
      let names = EntryFields.differences(left.entry, right.entry)
      if !names.isEmpty { differing[left.id ?? ""] = names }
    }
    #expect(differing == Self.explained)
  }

  @Test("give the entries that the text form written from them gives")
  func text() throws {
    let list = try list("ofac/xml-2024-05/sdn-sample.xml")
    var differing: [String] = []
    for record in list.records {
      let text = EntryTextParser().entry(EntryTextWriter().text(of: record.entry))
      for name in EntryFields.differences(record.entry, text) {
        differing.append("\(record.id ?? "") \(name)")
      }
    }
    // A post among the remarks, right behind the title, is one with it in the text form.
    #expect(
      differing == [
        "ofac:12057 title", "ofac:12057 remarks", "ofac:17808 title", "ofac:17808 remarks",
      ])
  }
}
