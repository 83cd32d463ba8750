import SanctionsModel
import Testing

@testable import SanctionsSources

/// The UK Sanctions List in both forms, with made-up parties.
struct UKSanctionsListTests {
  private func snapshot(_ file: SourceFile) throws -> ListSnapshot {
    #expect(UKSanctionsList.fits(SourceHead(file)) && !UKConList.fits(SourceHead(file)))
    return try ListSnapshot(reading: UKSanctionsList.records(in: file))
  }

  private static let columns = [
    "Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", "Name 6", "Name 1",
    "Name 2", "Name 3", "Name 4", "Name 5", "Name type", "Alias strength", "Title",
    "Name non-latin script", "Non-latin script type", "Non-latin script language", "Regime Name",
    "Designation Type", "Designation source", "Sanctions Imposed", "Other Information",
    "UK Statement of Reasons", "Address Line 1", "Address Line 6", "Address Country",
    "Phone number",
    "Date Designated", "D.O.B", "Nationality(/ies)", "Passport number",
    "Passport additional information", "Position", "Gender", "Town of birth", "Country of birth",
    "Business registration number (s)", "IMO number", "Current owner/operator (s)",
  ]

  private func csv(_ rows: [[String: String]]) -> SourceFile {
    let lines = rows.map { row in Self.columns.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")
    }
    let text = (["Report Date: 13-Feb-2026", Self.columns.joined(separator: ",")] + lines)
    return SourceFile("UK-Sanctions-List.csv", "\u{FEFF}" + text.joined(separator: "\r\n"))
  }

  private let person = [
    "Last Updated": "14/04/2026", "Unique ID": "ZEM0001", "OFSI Group ID": "99001",
    "Name 6": "MARAN", "Name 1": "Ilo", "Name type": "Primary Name",
    "Regime Name": "The Zembla (Sanctions) (EU Exit) Regulations 2020",
    "Designation Type": "Individual", "Designation source": "UK",
    "Sanctions Imposed": "Asset freeze|Travel Ban", "Date Designated": "25/01/2021",
    "D.O.B": "dd/mm/1945", "Nationality(/ies)": "Zembla", "Gender": "Female",
    "Passport number": "P0458", "Passport additional information": "Kenya",
  ]

  @Test func `the CSV's rows fold under the number of the OFSI group, so that both lists meet`()
    throws
  {
    var alias = person
    alias["Name 6"] = "OLI"
    alias["Name 1"] = nil
    alias["Name type"] = "ALias"
    alias["Alias strength"] = "Low quality a.k.a"
    let ship = [
      "Unique ID": "ZEM0002", "Name 6": "ZEMBLA STAR", "Name type": "Primary name",
      "Designation Type": "Ship", "IMO number": "IMO9999991", "Regime Name": "Zembla",
    ]
    let snapshot = try snapshot(csv([person, alias, ship]))
    #expect(snapshot.records.map(\.id) == ["uk:99001", "uk:ZEM0002"])
    #expect(snapshot.dataDate == PartialDate(iso: "2026-02-13"))
    #expect(snapshot.source == "uk-sanctions-list" && snapshot.diagnostics.isEmpty)
    let entry = snapshot.records[0].entry
    #expect(entry.name == "MARAN, Ilo" && entry.aliases == [Alias("OLI", quality: .weak)])
    #expect(entry.births.map(\.from?.iso) == ["1945"])
    #expect(entry.gender == .female)
    #expect(entry.listedOn == PartialDate(iso: "2021-01-25"))
    #expect(entry.events.map(\.date.iso) == ["2026-04-14"])
    #expect(
      entry.identifiers.contains(Identifier(label: "Passport", value: "P0458", country: "Kenya")))
    #expect(entry.legalAuthorities.map(\.name) == entry.programmes)
    #expect(entry.remarks.contains("Sanctions imposed: Asset freeze|Travel Ban"))
    #expect(snapshot.records[1].entry.type == .vessel)
  }

  private static let xml = """
    <?xml version="1.0" encoding="utf-8"?>
    <Designations><DateGenerated>20/08/2026</DateGenerated>
    <Designation>
      <LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/01/2021</DateDesignated>
      <UniqueID>ZEM0001</UniqueID><OFSIGroupID>99001</OFSIGroupID><UNReferenceNumber>ZEi.002</UNReferenceNumber>
      <Names>
        <Name><Name1>Ilo</Name1><Name6>MARAN</Name6><NameType>Primary Name</NameType></Name>
        <Name><Name6>Oli</Name6><NameType>Alias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name>
      </Names>
      <NonLatinNames><NonLatinName><NameNonLatinScript>Маран</NameNonLatinScript></NonLatinName></NonLatinNames>
      <Titles><Title>Mullah</Title><Title>Haji</Title></Titles>
      <RegimeName>Zembla</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
      <SanctionsImposed>Asset freeze</SanctionsImposed>
      <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>false</TravelBan></SanctionsImposedIndicators>
      <Addresses>
        <Address><AddressLine6>Onhava</AddressLine6><AddressCountry>Zembla</AddressCountry></Address>
        <Address><AddressLine1>1 High Street</AddressLine1><AddressCountry>Syria</AddressCountry></Address>
      </Addresses>
      <IndividualDetails><Individual>
        <DOBs><DOB>dd/mm/1945</DOB><DOB>01/03/1958</DOB></DOBs>
        <PassportDetails><Passport><PassportNumber>P0458</PassportNumber><PassportAdditionalInformation>Kenya</PassportAdditionalInformation></Passport></PassportDetails>
        <BirthDetails>
          <Location><TownOfBirth>Onhava</TownOfBirth><CountryOfBirth>Zembla</CountryOfBirth></Location>
          <Location><CountryOfBirth>Syria</CountryOfBirth></Location>
        </BirthDetails>
        <ShoeSize>44</ShoeSize>
      </Individual></IndividualDetails>
    </Designation>
    <Designation><UniqueID>ZEM0003</UniqueID><Names/></Designation>
    </Designations>
    """

  @Test func `the XML's elements are the CSV's columns`() throws {
    let snapshot = try snapshot(SourceFile("UK_Sanctions_List.xml", Self.xml))
    #expect(snapshot.dataDate == PartialDate(iso: "2026-08-20"))
    #expect(snapshot.recordsRead == 2 && snapshot.recordsRefused == 1)
    let record = try #require(snapshot.records.first)
    let entry = record.entry
    #expect(record.id == "uk:99001" && entry.name == "MARAN, Ilo")
    #expect(entry.aliases == [Alias("Oli")])
    #expect(entry.nativeNames == [NativeName("Маран", script: "Cyrillic")])
    #expect(entry.title == "Mullah; Haji")
    #expect(entry.addresses == ["Onhava, Zembla", "1 High Street, Syria"])
    #expect(entry.births.map(\.from?.iso) == ["1945", "1958-03-01"])
    #expect(entry.birthPlaces == ["Onhava, Zembla", "Syria"])
    #expect(entry.identifiers.contains(Identifier(label: "UN Reference Number", value: "ZEi.002")))
    #expect(
      entry.identifiers.contains(Identifier(label: "Passport", value: "P0458", country: "Kenya")))
    #expect(
      entry.remarks == ["ShoeSize: 44", "Sanctions imposed: Asset freeze"].sorted { $0 > $1 })
    #expect(entry.text.contains("ShoeSize: 44"))
  }

  @Test func `XML that is cut says where`() throws {
    let file = SourceFile("UK_Sanctions_List.xml", String(Self.xml.prefix(900)))
    #expect(throws: SourceError.self) { try snapshot(file) }
  }
}
