import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("The EU's financial sanctions file") struct EUTests {
  private let zenda = "countryIso2Code=\"ZZ\" countryDescription=\"RURITANIA\""
  private let unknown = "countryIso2Code=\"00\" countryDescription=\"UNKNOWN\""

  private func part(_ element: String, _ attributes: String, _ children: String = "") -> String {
    "<\(element) \(attributes) regulationLanguage=\"en\" logicalId=\"3\">\(children)\(EUFixture.summary)</\(element)>"
  }

  private func only(_ parts: String, _ attributes: String = "") throws -> Entry {
    let list = try EUFixture.list(EUFixture.entity(parts, attributes: attributes))
    #expect(list.diagnostics.isEmpty)
    return try #require(list.records.first).entry
  }

  @Test("says its source, its day and each entity's reference number") func header() throws {
    let list = try EUFixture.list(EUFixture.entity(EUFixture.name("Rudolf ZZYX")))
    #expect(list.source == "eu-fsf" && list.format == "eu-xml")
    #expect(list.dataDate?.iso == "2024-05-13")
    #expect(Authority.named(list.authority) != nil)
    #expect(list.records.map(\.id) == ["eu:EU.9.1"])
    #expect(list.records.first?.entry.text.hasPrefix("Rudolf ZZYX") == true)
  }

  @Test("has regulations with dates and URLs as legal authorities, and their days as events")
  func regulations() throws {
    let entry = try only(
      EUFixture.name("Rudolf ZZYX") + EUFixture.amended("citizenship", zenda))
    #expect(entry.programmes == ["ZZZ"])
    #expect(
      entry.legalAuthorities == [
        EntryLegalAuthority(
          name: "999/2010 (OJ L9)", date: PartialDate(iso: "2010-03-05"),
          url: "https://example.org/999"),
        EntryLegalAuthority(
          name: "888/2012 (OJ L8)", date: PartialDate(iso: "2012-06-07"),
          url: "https://example.org/888"),
      ])
    #expect(entry.events.map(\.date.iso) == ["2010-03-05", "2012-06-07"])
    #expect(entry.events.map(\.change) == [.designation, .amendment])
    #expect(entry.listedOn?.iso == "2010-03-05")
    #expect(entry.events[0].text == "council regulation 999/2010 (OJ L9); in force 06 Mar 2010")
  }

  @Test("tells names apart by language, script, kind and quality") func names() throws {
    let entry = try only(
      EUFixture.name("Rodolphe ZZYX", "nameLanguage=\"FR\" strong=\"true\"")
        + EUFixture.name(
          "Rudolf ZZYX",
          "firstName=\"Rudolf\" lastName=\"ZZYX\" gender=\"M\" title=\"Dr\" function=\"Organist\" strong=\"true\""
        )
        + EUFixture.name("Рудольф", "nameLanguage=\"RU\" strong=\"true\"")
        + EUFixture.name("Rudi", "strong=\"false\"")
        + EUFixture.name("Rudolf OLD", "strong=\"true\"", "<remark>(formerly known as)</remark>")
        + EUFixture.name("Rolf", "strong=\"true\"", "<remark>name in exile</remark>"))
    #expect(entry.name == "Rudolf ZZYX")
    #expect(
      entry.aliases == [
        Alias("Rodolphe ZZYX", language: "FR"), Alias("Rudi", quality: .weak),
        Alias("Rudolf OLD", kind: .fka), Alias("Rolf"),
      ])
    #expect(entry.nativeNames == [NativeName("Рудольф", script: "Cyrillic", language: "RU")])
    #expect(entry.gender == .male && entry.title == "Dr; Organist")
    #expect(entry.remarks == ["Rolf: name in exile"])
  }

  @Test("joins the parts of a name without a whole one, and keeps a part that the whole one lacks")
  func nameParts() throws {
    let entry = try only(
      EUFixture.name("", "firstName=\"Rudolf\" middleName=\"V\" lastName=\"ZZYX\"")
        + EUFixture.name("R ZZYX", "firstName=\"Rudolf\" lastName=\"ZZYX\""))
    #expect(entry.name == "Rudolf V ZZYX")
    #expect(entry.aliases == [Alias("R ZZYX")])
    #expect(entry.remarks == ["R ZZYX: also Rudolf"])
  }

  @Test("keeps how exact a birth is, ranges of years and places") func births() throws {
    let entry = try only(
      EUFixture.name("Rudolf ZZYX")
        + part(
          "birthdate",
          "circa=\"false\" calendarType=\"GREGORIAN\" city=\"Zenda\" birthdate=\"1950-04-28\" dayOfMonth=\"28\" monthOfYear=\"4\" year=\"1950\" \(zenda)"
        )
        + part("birthdate", "circa=\"true\" calendarType=\"GREGORIAN\" year=\"1951\" \(unknown)")
        + part(
          "birthdate",
          "circa=\"false\" calendarType=\"GREGORIAN\" monthOfYear=\"2\" year=\"1952\" \(unknown)")
        + part(
          "birthdate",
          "circa=\"false\" calendarType=\"GREGORIAN\" yearRangeFrom=\"1953\" yearRangeTo=\"1955\" \(unknown)"
        )
        + part("birthdate", "circa=\"false\" calendarType=\"ISLAMIC\" year=\"1370\" \(unknown)"))
    #expect(
      entry.births.map(\.text) == [
        "28 Apr 1950", "circa 1951", "Feb 1952", "1953 to 1955", "1370 (ISLAMIC calendar)",
      ])
    #expect(entry.births.map(\.from?.iso) == ["1950-04-28", "1951", "1952-02", "1953", nil])
    #expect(entry.births.map(\.to?.iso) == ["1950-04-28", "1951", "1952-02", "1955", nil])
    #expect(entry.births.map(\.circa) == [false, true, false, false, false])
    #expect(entry.birthPlaces == ["Zenda, RURITANIA"])
  }

  @Test("notes a birth whose parts contradict each other, and one that is no date")
  func oddBirths() throws {
    let list = try EUFixture.list(
      EUFixture.entity(
        EUFixture.name("Rudolf ZZYX")
          + part(
            "birthdate",
            "calendarType=\"GREGORIAN\" birthdate=\"1950-04-28\" dayOfMonth=\"29\" monthOfYear=\"4\" year=\"1950\" \(unknown)"
          )
          + part(
            "birthdate",
            "calendarType=\"GREGORIAN\" dayOfMonth=\"31\" monthOfYear=\"2\" year=\"1951\" \(unknown)"
          )))
    let entry = try #require(list.records.first).entry
    #expect(entry.births.map(\.from?.iso) == ["1950-04-28", nil])
    #expect(entry.births[1].text == "1951-2-31")
    #expect(entry.remarks == ["Birth 28 Apr 1950: also year-month-day 1950-4-29"])
    #expect(list.diagnostics.count == 2)
  }

  @Test("reads citizenships, documents with their countries and days, and what is known of them")
  func documents() throws {
    let entry = try only(
      EUFixture.name("Rudolf ZZYX") + part("citizenship", "region=\"Hentzau\" \(zenda)")
        + part(
          "identification",
          "knownExpired=\"true\" knownFalse=\"false\" number=\"А1\" latinNumber=\"A1\" issueDate=\"2001-02-03\" validTo=\"2011-02-03\" issuedBy=\"Strelsau\" nameOnDocument=\"R. Zzyx\" identificationTypeCode=\"passport\" identificationTypeDescription=\"National passport\" \(zenda)",
          "<remark>seen in 2002</remark>")
        + part(
          "identification",
          "number=\"9999993\" identificationTypeCode=\"imo\" identificationTypeDescription=\"IMO (vessel identification)\" \(unknown)"
        ))
    #expect(entry.citizenships == ["RURITANIA"])
    let (from, to) = (PartialDate(iso: "2001-02-03"), PartialDate(iso: "2011-02-03"))
    #expect(
      entry.identifiers == [
        Identifier(
          label: "National passport", value: "А1", country: "RURITANIA", issued: from, expires: to),
        Identifier(
          label: "National passport", value: "A1", country: "RURITANIA", issued: from, expires: to),
        Identifier(label: "IMO (vessel identification)", value: "9999993"),
      ])
    #expect(
      entry.remarks == [
        "Citizenship RURITANIA: region Hentzau",
        "National passport А1: known expired; issued by Strelsau; name on document R. Zzyx",
        "National passport А1: seen in 2002",
      ])
  }

  @Test("keeps an address in parts, and its contacts as identifiers") func addresses() throws {
    let entry = try only(
      EUFixture.name("Rudolf ZZYX")
        + part(
          "address",
          "city=\"Strelsau\" street=\"1 High Street\" poBox=\"12\" zipCode=\"R1\" region=\"Hentzau\" place=\"\" asAtListingTime=\"true\" \(zenda)",
          "<contactInfo key=\"PHONE\" value=\"+99 1\"/><contactInfo key=\"PHONE\" value=\"+99 2\"/><contactInfo key=\"WEB\" value=\"example.org\"/>"
        ))
    let line = "1 High Street, P.O. Box 12, Strelsau, Hentzau R1, RURITANIA"
    #expect(entry.addresses == [line])
    #expect(
      entry.addressParts == [
        AddressParts(
          street: "1 High Street, P.O. Box 12", city: "Strelsau", region: "Hentzau",
          postalCode: "R1", country: "RURITANIA")
      ])
    #expect(entry.identifiers.map(\.value) == ["+99 1", "+99 2", "example.org"])
    #expect(entry.identifiers.allSatisfy { $0.kind == .contact })
    #expect(entry.remarks == ["\(line): as at listing time"])
  }

  @Test("takes an entity off on its delisting, and leaves it on where that lies ahead")
  func delisting() throws {
    let off = try only(
      EUFixture.name("Rudolf ZZYX"),
      "designationDate=\"2009-01-02\" delistingDate=\"2023-04-05\"")
    #expect(off.listedOn?.iso == "2009-01-02" && off.delistedOn?.iso == "2023-04-05")
    #expect(off.events.last?.change == .delisting)
    #expect(off.events.map(\.date.iso) == ["2009-01-02", "2010-03-05", "2023-04-05"])
    let ahead = try only(EUFixture.name("Rudolf ZZYX"), "delistingDate=\"2030-04-05\"")
    #expect(ahead.delistedOn == nil && ahead.remarks == ["delisting on 05 Apr 2030"])
  }

  @Test("keeps the number of the UN's list and the details of the designation") func details()
    throws
  {
    let entry = try only(
      EUFixture.name("Rudolf ZZYX") + "<remark>A remark.</remark>",
      "unitedNationId=\"ZZi.009\" designationDetails=\"Of the ZZYX family\"")
    #expect(entry.identifiers == [Identifier(label: "UN Reference Number", value: "ZZi.009")])
    #expect(entry.identifiers.allSatisfy { $0.kind == .registration })
    #expect(entry.remarks == ["Of the ZZYX family", "A remark."])
  }

  @Test("keeps and reports what the schema does not name, and an unknown label or type")
  func unknownParts() throws {
    let list = try EUFixture.list(
      EUFixture.entity(
        EUFixture.name("ZZYX Ltd", "colour=\"red\"") + "<shoeSize unit=\"EU\">44</shoeSize>"
          + part(
            "identification",
            "number=\"7\" identificationTypeCode=\"zz\" identificationTypeDescription=\"Library Card\" \(unknown)"
          ),
        type: "airship", group: "E"))
    let entry = try #require(list.records.first).entry
    #expect(entry.type == .entity)
    #expect(entry.identifiers == [Identifier(label: "Library Card", value: "7")])
    #expect(
      entry.remarks == [
        "subject type: airship E", "ZZYX Ltd: colour red", "shoeSize unit EU 44",
      ])
    #expect(list.diagnostics.count == 4)
    #expect(list.diagnostics.contains { $0.message.contains("Library Card") })
    #expect(list.diagnostics.allSatisfy { $0.line != nil })
  }

  @Test("refuses an entity without a name with its line, and a cut file as a whole")
  func faults() throws {
    let list = try EUFixture.list(EUFixture.entity("") + EUFixture.entity(EUFixture.name("A")))
    #expect(list.recordsRead == 2 && list.recordsRefused == 1)
    #expect(list.diagnostics.first?.line == 3)
    #expect(throws: SourceError.self) {
      try EUFixture.list(String(EUFixture.entity(EUFixture.name("A")).dropLast(30)))
    }
  }
}
