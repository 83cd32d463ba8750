import SanctionsModel
import Testing

@testable import SanctionsSources

/// One party in OFAC's plain, advanced and enhanced XML gives the same entry.
struct OFACAgreementTests {
  /// The individual and the ship of the other fixtures in the form of `sdn.xml`.
  private static let plain = """
    <?xml version="1.0" standalone="yes"?>
    <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
      <publshInformation>
        <Publish_Date>05/07/2024</Publish_Date><Record_Count>2</Record_Count>
      </publshInformation>
      <sdnEntry>
        <uid>90001</uid><firstName>Ivan Petrovich</firstName><lastName>TESTOV</lastName>
        <title>Director of the Sample Office</title><sdnType>Individual</sdnType>
        <remarks>currently in Testville (Linked To: EXAMPLE HOLDING LLC; Linked To: XX-TST)</remarks>
        <programList><program>SDGT</program><program>IFSR</program></programList>
        <idList>
          <id><uid>1</uid><idType>Passport</idType><idNumber>A0000001</idNumber>
            <idCountry>Iran</idCountry><issueDate>01 Mar 2010</issueDate>
            <expirationDate>28 Feb 2020</expirationDate></id>
          <id><uid>2</uid><idType>Passport</idType><idNumber>B0000002</idNumber>
            <idCountry>Russia</idCountry></id>
          <id><uid>3</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
          <id><uid>4</uid><idType>Digital Currency Address - XBT</idType>
            <idNumber>1SampleSampleSampleSampleSample</idNumber></id>
          <id><uid>5</uid><idType>Secondary sanctions risk:</idType>
            <idNumber>section 1(b) of Executive Order 13224, as amended by Executive Order 13886</idNumber></id>
          <id><uid>6</uid><idType>Favourite Colour</idType><idNumber>Green</idNumber></id>
        </idList>
        <akaList>
          <aka><uid>7</uid><type>a.k.a.</type><category>weak</category>
            <lastName>Vanya</lastName></aka>
          <aka><uid>8</uid><type>a.k.a.</type><category>strong</category>
            <lastName>TESTOFF</lastName><firstName>John</firstName></aka>
          <aka><uid>9</uid><type>f.k.a.</type><category>strong</category>
            <lastName>EXAMPLOV</lastName><firstName>Ivan</firstName></aka>
        </akaList>
        <addressList>
          <address><uid>10</uid><address1>12 Sample Street</address1><address2>Office 3</address2>
            <city>Examplegrad</city><stateOrProvince>Sample Oblast</stateOrProvince>
            <postalCode>123456</postalCode><country>Russia</country></address>
          <address><uid>11</uid><city>Samplepol</city><country>Ukraine</country>
            <region>Crimea</region></address>
        </addressList>
        <nationalityList><nationality><uid>12</uid><country>Iran</country>
          <mainEntry>true</mainEntry></nationality></nationalityList>
        <citizenshipList><citizenship><uid>13</uid><country>Russia</country>
          <mainEntry>true</mainEntry></citizenship></citizenshipList>
        <dateOfBirthList>
          <dateOfBirthItem><uid>14</uid><dateOfBirth>circa 1961</dateOfBirth>
            <mainEntry>true</mainEntry></dateOfBirthItem>
          <dateOfBirthItem><uid>15</uid><dateOfBirth>1984 to 1986</dateOfBirth>
            <mainEntry>false</mainEntry></dateOfBirthItem>
          <dateOfBirthItem><uid>16</uid><dateOfBirth>Feb 1968</dateOfBirth>
            <mainEntry>false</mainEntry></dateOfBirthItem>
          <dateOfBirthItem><uid>17</uid><dateOfBirth>13 Apr 1975</dateOfBirth>
            <mainEntry>false</mainEntry></dateOfBirthItem>
        </dateOfBirthList>
        <placeOfBirthList><placeOfBirthItem><uid>18</uid>
          <placeOfBirth>Testville, Iran</placeOfBirth><mainEntry>true</mainEntry>
        </placeOfBirthItem></placeOfBirthList>
      </sdnEntry>
      <sdnEntry>
        <uid>90003</uid><lastName>SAMPLE STAR</lastName><sdnType>Vessel</sdnType>
        <remarks>(Linked To: EXAMPLE HOLDING LLC)</remarks>
        <programList><program>IRAN</program></programList>
        <idList>
          <id><uid>19</uid><idType>Vessel Registration Identification</idType>
            <idNumber>IMO 9999993</idNumber></id>
          <id><uid>20</uid><idType>Former Vessel Flag</idType><idNumber>Cuba</idNumber></id>
        </idList>
        <vesselInfo><callSign>T2XX9</callSign><vesselType>Crude Oil Tanker</vesselType>
          <vesselFlag>Iran</vesselFlag><vesselOwner>EXAMPLE HOLDING LLC</vesselOwner>
          <tonnage>99144</tonnage><grossRegisteredTonnage>56068</grossRegisteredTonnage></vesselInfo>
      </sdnEntry>
    </sdnList>
    """

  /// The entries by id, without what only the richer forms say.
  private static func shared(_ format: any ListFormat.Type, _ text: String) throws -> [String:
    Entry]
  {
    let list = try ListSnapshot(reading: format.records(in: SourceFile("sdn.xml", text)))
    #expect(list.source == "ofac-sdn")
    #expect(list.dataDate == PartialDate(year: 2024, month: 5, day: 7))
    var entries: [String: Entry] = [:]
    for record in list.records {
      var entry = record.entry
      entry.text = ""
      entry.range = ByteRange(0, 0)
      entry.aliases.removeAll { $0.script != nil }
      entry.nativeNames = []
      entry.identifiers.removeAll { $0.label == "Social Media" }
      entry.remarks.removeAll {
        $0.hasPrefix("Passport") || $0.hasPrefix("Favourite") || $0.hasPrefix("Basis")
      }
      (entry.listedOn, entry.events, entry.legalAuthorities, entry.relations) = (nil, [], [], [])
      entries[record.id ?? ""] = entry
    }
    return entries
  }

  @Test("The shared fields of an individual and a ship are the same in all three forms")
  func threeForms() throws {
    let plain = try Self.shared(OFACXML.self, Self.plain)
    let advanced = try Self.shared(OFACAdvancedFormat.self, AdvancedFixture.text)
    let enhanced = try Self.shared(OFACEnhancedFormat.self, EnhancedFixture.text)
    for id in ["ofac:90001", "ofac:90003"] {
      let entry = try #require(plain[id])
      #expect(advanced[id] == entry)
      #expect(enhanced[id] == entry)
    }
  }

  @Test("Both richer forms tell the same relations, listing day and legal authorities")
  func richerForms() throws {
    let advanced = try ListSnapshot(
      reading: OFACAdvancedFormat.records(in: SourceFile("a.xml", AdvancedFixture.text)))
    let enhanced = try ListSnapshot(
      reading: OFACEnhancedFormat.records(in: SourceFile("e.xml", EnhancedFixture.text)))
    #expect(advanced.records.map(\.id) == enhanced.records.map(\.id))
    for (one, other) in zip(advanced.records, enhanced.records) {
      #expect(one.entry.listedOn == other.entry.listedOn)
      #expect(one.entry.legalAuthorities == other.entry.legalAuthorities)
      #expect(one.entry.nativeNames == other.entry.nativeNames)
      #expect(one.entry.aliases == other.entry.aliases)
      let relations = one.entry.relations.filter { $0.text?.contains("former") == false }
      #expect(relations == other.entry.relations)
    }
  }

  @Test("The reader knows each form by its content, whatever the file's name")
  func detection() throws {
    let rows = [
      (Self.plain, "ofac-xml"), (AdvancedFixture.text, "ofac-advanced-xml"),
      (EnhancedFixture.text, "ofac-enhanced-xml"),
    ]
    for (text, format) in rows {
      #expect(try SourceReader().read([SourceFile("list.txt", text)]).format == format)
    }
  }
}
