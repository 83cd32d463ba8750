import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("OFAC's sdn.xml") struct SDNTests {
  private func file(_ entries: String, count: Int? = nil, name: String = "sdn.xml") -> SourceFile {
    let count = count.map { "<Record_Count>\($0)</Record_Count>" } ?? ""
    return SourceFile(
      name,
      """
      <?xml version="1.0" standalone="yes"?>
      <sdnList xmlns="http://tempuri.org/sdnList.xsd">
      <publshInformation><Publish_Date>05/07/2024</Publish_Date>\(count)</publshInformation>
      \(entries)
      </sdnList>
      """)
  }

  private func entry(_ uid: String, _ rest: String, name: String = "<lastName>ZZYX</lastName>")
    -> String
  {
    "<sdnEntry><uid>\(uid)</uid>\(name)\(rest)</sdnEntry>\n"
  }

  private func snapshot(_ file: SourceFile) throws -> ListSnapshot {
    guard case .list(let list) = try SourceReader().read([file]) else {
      throw SourceError(path: "", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  private func only(_ rest: String, name: String = "<lastName>ZZYX</lastName>") throws -> Entry {
    try #require(try snapshot(file(entry("7", rest, name: name))).records.first).entry
  }

  @Test("joins names as the CSV files print them, and puts strong names before weak ones")
  func names() throws {
    let entry = try only(
      """
      <sdnType>Individual</sdnType><akaList>
      <aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>ZED</lastName></aka>
      <aka><uid>2</uid><type>f.k.a.</type><category>strong</category><lastName>OLD</lastName><firstName>Ann</firstName></aka>
      <aka><uid>3</uid><type>n.k.a.</type><category>strong</category><lastName>NEW</lastName></aka></akaList>
      """, name: "<firstName>Ann</firstName><lastName>ZZYX</lastName>")
    #expect(entry.name == "ZZYX, Ann")
    #expect(entry.type == .individual)
    #expect(
      entry.aliases == [
        Alias("OLD, Ann", kind: .fka), Alias("NEW", kind: .nka), Alias("ZED", quality: .weak),
      ])
  }

  @Test(
    "takes a text among the remarks for a remark, and still reports a label that no table knows")
  func freeRemark() throws {
    let list = try snapshot(
      file(
        entry("7", "<sdnType>Individual</sdnType><remarks>ZZYX List - Zenda</remarks>")
          + entry(
            "8", "<sdnType>Entity</sdnType><remarks>Library Card No. 7-7; of Zenda</remarks>")))
    #expect(list.records.map(\.entry.remarks) == [["ZZYX List - Zenda"], ["of Zenda"]])
    #expect(list.records[1].entry.identifiers.map(\.value) == ["7-7"])
    #expect(list.diagnostics.count == 1)
    #expect(list.diagnostics.first?.message.contains("Library Card") == true)
  }

  @Test("keeps the parts of an address, and its line as the CSV files print it") func address()
    throws
  {
    let entry = try only(
      """
      <addressList><address><uid>1</uid><address1>1 High Street</address1><address2>Floor 2</address2>
      <city>Strelsau</city><stateOrProvince>Hentzau</stateOrProvince><postalCode>100</postalCode>
      <country>Ruritania</country></address>
      <address><uid>2</uid><city>Zenda</city><postalCode>7</postalCode><country>Ruritania</country></address>
      <address><uid>3</uid></address><address><uid>4</uid><region>Ruritanian Alps</region></address></addressList>
      """)
    #expect(
      entry.addresses == [
        "1 High Street, Floor 2, Strelsau, Hentzau 100, Ruritania", "Zenda 7, Ruritania",
        "Region: Ruritanian Alps",
      ])
    #expect(entry.addressParts.count == 3)
    #expect(
      entry.addressParts.first
        == AddressParts(
          street: "1 High Street, Floor 2", city: "Strelsau", region: "Hentzau", postalCode: "100",
          country: "Ruritania"))
  }

  @Test("types identifiers, puts features before documents, and keeps texts as remarks")
  func features() throws {
    let entry = try only(
      """
      <idList><id><uid>5</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Ruritania</idCountry>
      <issueDate>01 Feb 2003</issueDate><expirationDate>Mar 2013</expirationDate></id>
      <id><uid>9</uid><idType>Website</idType><idNumber>www.example.org</idNumber></id>
      <id><uid>4</uid><idType>Passport</idType><idNumber>A0</idNumber></id>
      <id><uid>3</uid><idType>Gender</idType><idNumber>Female</idNumber></id>
      <id><uid>2</uid><idType>Organization Type:</idType><idNumber>Choir</idNumber></id>
      <id><uid>1</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1</idNumber></id></idList>
      """)
    #expect(entry.gender == .female)
    #expect(entry.sanctionsInformation == ["Secondary sanctions risk: section 1"])
    #expect(
      entry.identifiers.map(\.label) == ["Website", "Organization Type", "Passport", "Passport"])
    #expect(
      entry.identifiers.last
        == Identifier(
          label: "Passport", value: "A1", country: "Ruritania",
          issued: PartialDate(year: 2003, month: 2, day: 1),
          expires: PartialDate(year: 2013, month: 3)))
  }

  @Test("puts the main birth before the others, as the text form does") func births() throws {
    let entry = try only(
      """
      <dateOfBirthList><dateOfBirthItem><uid>1</uid><dateOfBirth>1961</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
      <dateOfBirthItem><uid>2</uid><dateOfBirth>circa 1962</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
      <citizenshipList><citizenship><uid>1</uid><country>Ruritania</country><mainEntry>true</mainEntry></citizenship></citizenshipList>
      """)
    #expect(entry.births.map(\.text) == ["circa 1962", "1961"])
    #expect(entry.births.first?.circa == true)
    #expect(entry.citizenships == ["Ruritania"])
  }

  @Test("reads a ship, its remarks and whom it is linked to") func vessel() throws {
    let entry = try only(
      """
      <sdnType>Vessel</sdnType><remarks>All offices worldwide; (Linked To: ZZYX (LINES) LTD.; Linked To: ZED)</remarks>
      <vesselInfo><callSign>T2</callSign><vesselType>Tug</vesselType><vesselFlag>Ruritania</vesselFlag>
      <vesselOwner>ZED</vesselOwner><tonnage>99144</tonnage><grossRegisteredTonnage>many</grossRegisteredTonnage></vesselInfo>
      """)
    #expect(
      entry.vessel
        == VesselDetails(
          callSign: "T2", type: "Tug", deadweight: 99_144, flag: "Ruritania", owner: "ZED"))
    #expect(entry.linkedTo == ["ZZYX (LINES) LTD.", "ZED"])
    #expect(entry.remarks == ["Gross registered tonnage many", "All offices worldwide"])
  }

  @Test("keeps unknown elements, attributes and loose texts as remarks, and says so") func unknown()
    throws
  {
    let list = try snapshot(
      file(
        entry(
          "7",
          "<moon phase=\"full\">high</moon><programList>loose<program>XTEST</program></programList>"
        )))
    let entry = try #require(list.records.first).entry
    #expect(entry.remarks == ["moon phase: full", "programList: loose", "moon: high"])
    #expect(entry.programmes == ["XTEST"])
    #expect(list.diagnostics.count == 3)
    #expect(list.diagnostics.allSatisfy { $0.line == 4 && $0.message.hasPrefix("ofac:7: ") })
  }

  @Test("prints the published values in reading order, one a line") func text() throws {
    let entry = try only(
      "<sdnType>Entity</sdnType><programList><program>X &amp;  Y</program></programList>")
    #expect(entry.text == "lastName: ZZYX\nsdnType: Entity\nprogram: X & Y")
  }

  @Test(
    "refuses an entry without a name, without a uid, or of a uid that stands already, with its line"
  )
  func refusals() throws {
    let list = try snapshot(
      file(
        entry("1", "", name: "") + entry("x", "") + entry("3", "") + entry("3", ""), count: 4))
    #expect(list.records.map(\.id) == ["ofac:3"])
    #expect(list.recordsRead == 4)
    #expect(list.recordsRefused == 3)
    #expect(list.diagnostics.map(\.line) == [4, 5, 7])
    #expect(list.diagnostics.last?.message.contains("line 6") == true)
  }

  @Test("refuses a file with fewer entries than it says, and names a greater number")
  func recordCount() throws {
    #expect {
      try snapshot(file(entry("1", ""), count: 2))
    } throws: { error in
      (error as? SourceError)?.found.contains("Record_Count says 2") == true
    }
    let list = try snapshot(file(entry("1", "") + entry("2", ""), count: 1))
    #expect(list.records.count == 2)
    #expect(list.diagnostics.count == 1)
  }

  @Test("refuses a file that ends in the middle") func cut() {
    let whole = file(entry("1", "") + entry("2", "")).bytes
    let file = SourceFile(path: "sdn.xml", bytes: Array(whole.dropLast(30)))
    #expect(throws: SourceError.self) { try snapshot(file) }
  }

  @Test("knows the two lists apart as the CSV reader does") func lists() throws {
    let tag = "<programList><program>NS-PLC</program></programList>"
    #expect(try snapshot(file(entry("1", tag))).source == "ofac-consolidated")
    #expect(try snapshot(file(entry("1", ""))).source == "ofac-sdn")
    #expect(try snapshot(file(entry("1", ""), name: "cons.xml")).source == "ofac-consolidated")
    #expect(try snapshot(file(entry("1", ""))).dataDate?.iso == "2024-05-07")
  }
}
