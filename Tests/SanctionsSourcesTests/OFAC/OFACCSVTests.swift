import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("OFAC's CSV family") struct OFACCSVTests {
  private let null = "-0- "

  private func primary(
    _ uid: String, _ name: String, type: String = "-0- ", programme: String = "\"XTEST\"",
    title: String = "-0- ", vessel: String = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
    remarks: String = "-0- "
  ) -> String {
    "\(uid),\"\(name)\",\(type),\(programme),\(title),\(vessel),\(remarks)\r\n"
  }

  private func snapshot(_ files: [SourceFile]) throws -> ListSnapshot {
    guard case .list(let list) = try SourceReader().read(files) else {
      throw SourceError(path: "", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  /// What a list tells of its own rows: the tables beside it were not given here.
  private func notes(_ list: ListSnapshot) -> [Diagnostic] {
    list.diagnostics.filter { !$0.message.contains("was given with it") }
  }

  private func entry(_ line: String, _ others: [SourceFile] = []) throws -> Entry {
    try #require(try snapshot([SourceFile("sdn.csv", line)] + others).records.first).entry
  }

  @Test("gives every column its field") func columns() throws {
    let entry = try entry(
      primary(
        "7", "ZZYX ONE", type: "\"vessel\"", programme: "\"XTEST] [YTEST\"",
        vessel: "\"T2XX\",\"Crude Oil Tanker\",\"99,144\",\"56,068\",\"Ruritania\",\"ZZYX LINES\""))
    #expect(entry.name == "ZZYX ONE")
    #expect(entry.type == .vessel)
    #expect(entry.programmes == ["XTEST", "YTEST"])
    #expect(
      entry.vessel
        == VesselDetails(
          callSign: "T2XX", type: "Crude Oil Tanker", deadweight: 99_144, grossTonnage: 56_068,
          flag: "Ruritania", owner: "ZZYX LINES"))
  }

  @Test("joins aliases and addresses by uid, nulls left out") func joined() throws {
    let files = [
      SourceFile(
        "c",
        "7,1,\"aka\",\"ZED\",-0- \r\n7,2,\"fka\",\"OLD ZED\",-0- \r\n7,3,\"nka\",\"NEW ZED\",-0- \r\n\u{1A}"
      ),
      SourceFile(
        "d",
        "7,1,\"1 High Street\",\"Strelsau 100\",\"Ruritania\",-0- \r\n7,2,-0- ,-0- ,\"Ruritania\",-0- \r\n7,3,-0- ,-0- ,-0- ,-0- \r\n\u{1A}"
      ),
    ]
    let entry = try entry(primary("7", "ZZYX"), files)
    #expect(
      entry.aliases == [Alias("ZED"), Alias("OLD ZED", kind: .fka), Alias("NEW ZED", kind: .nka)])
    #expect(entry.addresses == ["1 High Street, Strelsau 100, Ruritania", "Ruritania"])
    #expect(entry.type == .entity)
    #expect(entry.text.hasPrefix("7,\"ZZYX\",-0- ,\"XTEST\""))
    #expect(entry.text.contains("\n7,3,\"nka\",\"NEW ZED\",-0- "))
    #expect(entry.text.contains("\n7,2,-0- ,-0- ,\"Ruritania\",-0- "))
  }

  @Test("keeps the records around a bad one, and names its line and reason") func refusals() throws
  {
    let text =
      primary("1", "ALPHA") + "2,\"BETA\",-0- \r\n" + "x,\"GAMMA\""
      + String(repeating: ",-0- ", count: 10)
      + "\r\n" + "4,-0- " + String(repeating: ",-0- ", count: 10) + "\r\n" + primary("1", "AGAIN")
      + primary("6", "OMEGA")
    let list = try snapshot([SourceFile("sdn.csv", text)])
    #expect(list.records.map(\.id) == ["ofac:1", "ofac:6"])
    #expect(list.recordsRefused == 4)
    #expect(list.recordsRead == 6)
    #expect(notes(list).compactMap(\.line) == [2, 3, 4, 5])
    #expect(notes(list)[0].message.contains("3 columns"))
    #expect(notes(list)[3].message.contains("line 1"))
  }

  @Test("refuses aliases and addresses of no entity, with their line") func orphans() throws {
    let alternates = SourceFile("alt.csv", "1,1,\"aka\",\"A\",-0- \r\n9,2,\"aka\",\"B\",-0- \r\n")
    let list = try snapshot([SourceFile("sdn.csv", primary("1", "ALPHA")), alternates])
    #expect(list.recordsRefused == 1)
    #expect(notes(list).map(\.line) == [2])
    #expect(notes(list).first?.message.contains("uid 9") == true)
    #expect(notes(list).first?.file?.hasSuffix("alt.csv") == true, "\(list.diagnostics)")
  }

  @Test("names the uid of a remark that is cut at 1,000 characters") func cutRemark() throws {
    let start = "DOB 1970; Linked To: "
    let remark = start + String(repeating: "X", count: 1000 - start.utf8.count)
    let list = try snapshot([SourceFile("sdn.csv", primary("77", "ZZYX", remarks: "\"\(remark)\""))]
    )
    #expect(list.records.count == 1)
    #expect(
      list.diagnostics.contains { $0.message.hasPrefix("ofac:77:") && $0.message.contains("1,000") }
    )
    #expect(list.records[0].entry.linkedTo.isEmpty)
    #expect(list.records[0].entry.remarks.contains { $0.hasPrefix("Linked To: XXX") })
  }

  @Test("says which parts of an entry the given tables cannot hold") func untold() throws {
    let start = "DOB 1970; Linked To: "
    let remark = start + String(repeating: "X", count: 1000 - start.utf8.count)
    let rows = primary("7", "ZZYX") + primary("8", "ZZYZ", remarks: "\"\(remark)\"")
    let alone = try snapshot([SourceFile("sdn.csv", rows)])
    #expect(alone.lacks == [.aliases, .addresses, .remarks])
    #expect(
      alone.records.map(\.entry.untold) == [[.aliases, .addresses], Set(EntryPart.allCases)])
    #expect(alone.records[1].entry.remarks.last?.hasPrefix("Linked To: XXX") == true)
    let family = try snapshot([
      SourceFile("sdn.csv", rows), SourceFile("alt.csv", "7,1,\"aka\",\"ZED\",-0- \r\n"),
      SourceFile("add.csv", "7,1,\"1 High Street\",\"Strelsau\",\"Ruritania\",-0- \r\n"),
      SourceFile("sdn_comments.csv", "8,\"XX CO.\"\r\n"),
    ])
    #expect(family.lacks == [])
    #expect(family.records.map(\.entry.untold) == [[], []])
  }

  @Test("joins a comment to its remark in the middle of a word") func comment() {
    let start = "DOB 1970; Linked To: "
    let remark = start + String(repeating: "X", count: 1000 - start.utf8.count)
    let joined = OFACRemarks(column: remark, comment: "YZ CO.")
    #expect(joined.fields == remark + "YZ CO.")
    #expect(joined.cutField == nil)
    #expect(OFACRemarks(column: "DOB 1970.", comment: "POB X.").fields == "DOB 1970; POB X.")
    #expect(OFACRemarks(column: nil, comment: "POB X.").fields == "POB X.")
  }

  @Test(
    "takes the title out of the remarks, wherever it stands",
    arguments: [
      ("DOB 1970; Head, A; Chief, B.", "DOB 1970."), ("Head, A; Chief, B.", ""),
      ("Head, A; Chief, B; DOB 1970.", "DOB 1970."),
      ("POB X; Head, A; Chief, B; DOB 1970.", "POB X; DOB 1970."),
    ])
  func title(_ column: String, _ rest: String) {
    var remarks = OFACRemarks(column: column, comment: nil)
    let isFound = remarks.remove(title: "Head, A; Chief, B")
    #expect(isFound)
    #expect(remarks.fields == rest)
  }

  @Test("does not take a part of a field for the title") func noTitle() {
    var remarks = OFACRemarks(column: "Deputy Head, A; Head, AB.", comment: nil)
    let isFound = remarks.remove(title: "Head, A")
    #expect(!isFound)
    #expect(remarks.fields == "Deputy Head, A; Head, AB.")
  }

  @Test(
    "refuses a file that ends in the middle of a record",
    arguments: [
      "2,\"BETA\",-0- ,\"XTE", "2,\"BETA\",-0- ,\"XTEST\",-0- ", "2",
    ])
  func truncated(_ rest: String) {
    let file = SourceFile("sdn.csv", primary("1", "ALPHA") + rest)
    #expect {
      try SourceReader().read([file])
    } throws: { error in
      guard let error = error as? SourceError else { return false }
      return error.line == 2 && error.path == "sdn.csv"
        && error.found.contains("ends in the middle")
    }
  }

  @Test("keeps the last record where only its null was cut, and says so") func cutNull() throws {
    let list = try snapshot([
      SourceFile("sdn.csv", primary("1", "ALPHA")),
      SourceFile("add.csv", "1,1,-0- ,\"Strelsau\",\"Ruritania\",-0"),
    ])
    #expect(list.records[0].entry.addresses == ["Strelsau, Ruritania"])
    #expect(list.records[0].entry.remarks.isEmpty)
    #expect(list.recordsRefused == 0)
    #expect(notes(list).count == 1)
  }

  @Test("refuses a secondary table without its primary one") func loneSecondary() {
    #expect(throws: SourceError.self) {
      try SourceReader().read([SourceFile("alt.csv", "1,1,\"aka\",\"A\",-0- \r\n")])
    }
  }

  @Test("knows the two lists apart by their tags and remarks") func lists() throws {
    #expect(try snapshot([SourceFile("a.csv", primary("1", "A"))]).source == "ofac-sdn")
    let sectoral = primary("1", "A", programme: "\"UKRAINE-EO13662\"")
    #expect(try snapshot([SourceFile("a.csv", sectoral)]).source == "ofac-consolidated")
    let remark = primary("1", "A", remarks: "\"Not on the SDN List.\"")
    #expect(try snapshot([SourceFile("a.csv", remark)]).source == "ofac-consolidated")
  }

  @Test("reads UTF-16 with a mark, and Windows-1252 with a note") func encodings() throws {
    let text = primary("1", "ZZYX")
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(try snapshot([SourceFile(path: "sdn.csv", bytes: wide)]).records.count == 1)
    var bytes = Array(text.utf8)
    bytes[3] = 0xD1
    let list = try snapshot([SourceFile(path: "sdn.csv", bytes: bytes)])
    #expect(list.records[0].entry.name == "ÑZYX")
    #expect(list.diagnostics.first?.byte == 3)
  }

  @Test("keeps what it does not understand: a type, a tonnage") func unknown() throws {
    let line = primary("1", "A", type: "\"balloon\"", vessel: "-0- ,-0- ,\"many\",-0- ,-0- ,-0- ")
    let list = try snapshot([SourceFile("sdn.csv", line)])
    #expect(list.records[0].entry.remarks.contains("balloon"))
    #expect(list.records[0].entry.remarks.contains { $0.contains("many") })
    #expect(notes(list).count == 2)
  }
}
