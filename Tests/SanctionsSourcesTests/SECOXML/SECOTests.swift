import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("SECO's list") struct SECOTests {
  private func only(_ target: String) throws -> Entry {
    let list = try SECOFixture.list(target)
    #expect(list.diagnostics.map(\.message) == [])
    return try #require(list.records.first).entry
  }

  private func entry(_ identity: String, _ rest: String = "") throws -> Entry {
    try only(SECOFixture.target(SECOFixture.name("ZZYX") + identity, rest))
  }

  @Test("says its source and its day; a target has its number, its programmes and ordinances")
  func header() throws {
    let list = try SECOFixture.list(
      SECOFixture.target(SECOFixture.name("ZZYX"), sets: [21, 22, 31]))
    #expect(list.source == "seco" && list.format == "seco-xml")
    #expect(list.dataDate?.iso == "2024-08-27")
    #expect(Authority.named(list.authority) != nil)
    #expect(list.records.map(\.id) == ["seco:5"])
    let entry = try #require(list.records.first).entry
    #expect(entry.programmes == ["Ruritania", "Zembla"])
    #expect(
      entry.legalAuthorities.map(\.name) == [
        "Ordinance of 1 May 2001 on measures against Ruritania, Article 1, assets",
        "Ordinance of 1 May 2001 on measures against Ruritania, Article 2, travel",
        "Ordinance on Zembla, Ships",
      ])
    #expect(entry.text.contains("value: ZZYX"))
  }

  @Test("joins the parts of a name in their order, and spelling variants with the other parts")
  func names() throws {
    let entry = try only(
      SECOFixture.target(
        """
        <name ssid="7" name-type="primary-name" quality="good" lang="eng">
          <name-part order="2" name-part-type="given-name"><value>Rudolf</value>
            <spelling-variant lang="RUS" script="CYRL">Рудольф</spelling-variant></name-part>
          <name-part order="1" name-part-type="family-name"><value>ZZYX</value>
            <spelling-variant lang="FRA" script="LATN">Zzyques</spelling-variant>
            <spelling-variant lang="RUS" script="CYRL">Ззикс</spelling-variant></name-part></name>
        """ + SECOFixture.name("Rudi", "name-type=\"alias\" quality=\"low\"")
          + SECOFixture.name("OLD", "name-type=\"formerly-known-as\"")))
    #expect(entry.name == "ZZYX Rudolf" && entry.type == .individual)
    #expect(entry.nativeNames == [NativeName("Ззикс Рудольф", script: "Cyrillic", language: "RUS")])
    #expect(
      entry.aliases == [
        Alias("Zzyques Rudolf", language: "FRA"), Alias("Rudi", quality: .weak),
        Alias("OLD", kind: .fka),
      ])
  }

  @Test("keeps delisted targets delisted, with the days of their listing") func delisted() throws {
    let entry = try only(
      SECOFixture.target(
        SECOFixture.name("ZZYX"), "",
        SECOFixture.modification("de-listed", "2016-03-01") + SECOFixture.listed))
    #expect(entry.listedOn?.iso == "2015-01-02" && entry.delistedOn?.iso == "2016-03-01")
    #expect(entry.events.map(\.change) == [.designation, .delisting])
  }

  @Test("tells a target that came back from one that left, also within a day") func relisted()
    throws
  {
    func entry(_ days: [(String, String)]) throws -> Entry {
      let events = days.map { SECOFixture.modification($0.0, $0.1) }.joined()
      return try only(SECOFixture.target(SECOFixture.name("ZZYX"), "", events))
    }
    let back = try entry([
      ("listed", "2018-01-01"), ("de-listed", "2016-01-01"), ("listed", "2015-01-01"),
    ])
    #expect(back.delistedOn == nil && back.listedOn?.iso == "2015-01-01")
    let sameDay = try entry([("de-listed", "2015-01-01"), ("listed", "2015-01-01")])
    #expect(sameDay.delistedOn?.iso == "2015-01-01")
    #expect(sameDay.events.map(\.change) == [.designation, .delisting])
    let ahead = try entry([("de-listed", "2030-01-01"), ("listed", "2015-01-01")])
    #expect(ahead.delistedOn == nil && ahead.events.last?.change == .delisting)
  }

  @Test("keeps what an amendment or a merger changed in the event's text, whole")
  func history() throws {
    let entry = try only(
      SECOFixture.target(
        SECOFixture.name("ZZYX"), "",
        SECOFixture.modification("merged", "2017-01-01")
          + """
          <modification modification-type="amended" enactment-date="2015-11-17" publication-date="2015-11-18" effective-date="2015-11-19">
          <removed><identity ssid="6"><day-month-year year="1950"/><name><name-part><value>A</value></name-part><name-part><value>B</value></name-part></name></identity></removed></modification>
          """ + SECOFixture.listed))
    #expect(entry.events.map(\.date.iso) == ["2015-01-02", "2015-11-19", "2017-01-01"])
    #expect(entry.events.map(\.change) == [.designation, .amendment, .amendment])
    #expect(
      entry.events[1].text
        == "amended; enactment-date 2015-11-17; publication-date 2015-11-18; effective-date 2015-11-19; removed (identity ssid 6 (day-month-year year 1950) (name (name-part (value A)) (name-part (value B))))"
    )
    #expect(entry.events[2].text == "merged; effective-date 2017-01-01")
  }

  @Test("finds places behind the targets: births, addresses with their parts") func places() throws
  {
    let entry = try entry(
      """
      <place-of-birth ssid="1" place-id="41"/><nationality ssid="2"><country iso-code="ZZ">Ruritania</country></nationality>
      <address ssid="3" place-id="41"><c-o>The Club</c-o><address-details>1 High Street</address-details>
        <p-o-box>P.O. Box 2</p-o-box><zip-code>R1</zip-code><remark>until 2001</remark></address>
      <address ssid="4" place-id="42"/>
      """)
    #expect(entry.birthPlaces == ["Strelsau, Hentzau, Ruritania"])
    #expect(entry.nationalities == ["Ruritania"])
    let line = "c/o The Club, 1 High Street, P.O. Box 2, Strelsau, Hentzau R1, Ruritania"
    #expect(entry.addresses == [line, "Zembla"])
    #expect(entry.addressParts.map(\.postalCode) == ["R1", nil])
    #expect(entry.addressParts.map(\.country) == ["Ruritania", "Zembla"])
    #expect(
      entry.remarks == [
        "Strelsau, Hentzau, Ruritania: also Streslau", "Address \(line): until 2001",
      ])
  }

  @Test("keeps how exact a birth is, and dates of other calendars as text") func births() throws {
    let entry = try entry(
      """
      <day-month-year ssid="1" day="23" month="3" year="1980" calendar="Gregorian" quality="good"/>
      <day-month-year ssid="2" month="4" year="1981" calendar="Gregorian"/>
      <day-month-year ssid="3" year="1982" calendar="Gregorian" quality="low"/>
      <day-month-year ssid="4" day="1" month="2" year="1370" calendar="Islamic"/>
      """)
    #expect(
      entry.births.map(\.text) == ["23 Mar 1980", "Apr 1981", "circa 1982", "1 2 1370 (Islamic)"])
    #expect(entry.births.map(\.from?.iso) == ["1980-03-23", "1981-04", "1982", nil])
    #expect(entry.births.map(\.circa) == [false, false, true, false])
  }

  @Test("reads documents with their issuer and days, and keeps what is no date")
  func documents() throws {
    let entry = try entry(
      """
      <identification-document ssid="1" document-type="passport"><number>A1</number>
        <issuer code="ZZ">Ruritania</issuer><date-of-issue>2001-02-03</date-of-issue><expiry-date>2011-02-03</expiry-date>
        <remark>stolen</remark></identification-document>
      <identification-document ssid="2" document-type="id-card"><number>B2</number><issuer code="ZZ"/>
        <expiry-date>spring 2011</expiry-date></identification-document>
      <identification-document ssid="3" document-type="passport"><issuer>Zembla</issuer><remark>number not known</remark></identification-document>
      """)
    #expect(
      entry.identifiers == [
        Identifier(
          label: "passport", value: "A1", country: "Ruritania",
          issued: PartialDate(iso: "2001-02-03"), expires: PartialDate(iso: "2011-02-03")),
        Identifier(label: "id-card", value: "B2", country: "ZZ"),
      ])
    #expect(entry.identifiers.map(\.kind) == [.passport, .nationalId])
    #expect(
      entry.remarks == [
        "passport A1: stolen", "id-card B2: expires spring 2011", "passport: issued by Zembla",
        "passport: number not known",
      ])
  }

  @Test("knows a ship and its number, relations, texts and the sex") func facts() throws {
    let ship = try only(
      SECOFixture.target(
        SECOFixture.name("ZZYX STAR"),
        "<other-information ssid=\"1\">IMO Number: 9999993</other-information>",
        party: "object", attributes: "object-type=\"vessel\""))
    #expect(ship.type == .vessel && ship.remarks == ["IMO Number: 9999993"])
    #expect(
      ship.identifiers == [
        Identifier(label: "Vessel Registration Identification", value: "IMO 9999993")
      ])
    let person = try only(
      SECOFixture.target(
        SECOFixture.name("ZZYX"),
        """
        <justification ssid="1">Plays the organ.</justification>
        <relation target-id="77" relation-type="related-to"><remark>cousin</remark></relation>
        """,
        SECOFixture.listed + "<foreign-identifier>140</foreign-identifier>",
        attributes: "sex=\"female\""))
    #expect(person.gender == .female)
    #expect(
      person.relations == [
        EntryRelation(kind: .linkedTo, name: "77", id: "seco:77", text: "related-to")
      ])
    #expect(
      person.remarks == ["Plays the organ.", "related-to: cousin", "Foreign identifier: 140"])
  }

  @Test("keeps and reports what it does not know") func unknown() throws {
    let list = try SECOFixture.list(
      SECOFixture.target(
        SECOFixture.name("ZZYX")
          + "<shoe-size unit=\"EU\">44</shoe-size><address place-id=\"99\"/><identification-document document-type=\"library-card\"><number>7</number></identification-document>",
        "", "<modification modification-type=\"listed\" effective-date=\"soon\"/>", sets: [99],
        party: "object", attributes: "object-type=\"airship\""))
    let entry = try #require(list.records.first).entry
    #expect(
      entry.remarks == [
        "Sanctions set: 99", "Object type: airship", "shoe-size unit EU 44", "Place: 99",
        "Modification: listed; effective-date soon",
      ])
    #expect(entry.identifiers == [Identifier(label: "library-card", value: "7")])
    #expect(list.diagnostics.count == 6)
    #expect(list.diagnostics.allSatisfy { $0.line != nil })
  }

  @Test("refuses a target without a name, and a cut file as a whole") func faults() throws {
    let list = try SECOFixture.list(
      SECOFixture.target("") + SECOFixture.target(SECOFixture.name("A")))
    #expect(list.recordsRead == 2 && list.recordsRefused == 1)
    #expect(throws: SourceError.self) {
      try SECOFixture.list(String(SECOFixture.target(SECOFixture.name("A")).dropLast(12)))
    }
  }
}
