import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("The UN list") struct UNTests {
  private func file(_ individuals: String, _ entities: String = "") -> SourceFile {
    SourceFile(
      "un.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST dateGenerated="2018-08-24T19:40:35.913-04:00">
      <INDIVIDUALS>\(individuals)</INDIVIDUALS>
      <ENTITIES>\(entities)</ENTITIES></CONSOLIDATED_LIST>
      """)
  }

  private func snapshot(_ file: SourceFile) throws -> ListSnapshot {
    guard case .list(let list) = try SourceReader().read([file]) else {
      throw SourceError(path: "", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  private func individual(_ rest: String, reference: String = "ZZi.001", id: String = "1") -> String
  {
    """
    <INDIVIDUAL><DATAID>\(id)</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME> RUDOLF </FIRST_NAME>
    <SECOND_NAME>ZZYX</SECOND_NAME><THIRD_NAME/><REFERENCE_NUMBER>\(reference) </REFERENCE_NUMBER>
    <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><SORT_KEY/>\(rest)</INDIVIDUAL>
    """
  }

  private func only(_ rest: String) throws -> Entry {
    try #require(try snapshot(file(individual(rest))).records.first).entry
  }

  @Test("gives names, programme, dates and facts their fields") func facts() throws {
    let list = try snapshot(
      file(
        individual(
          """
          <UN_LIST_TYPE>XTEST</UN_LIST_TYPE><LISTED_ON>2016-11-30</LISTED_ON><GENDER>MALE</GENDER>
          <NAME_ORIGINAL_SCRIPT>Рудольф</NAME_ORIGINAL_SCRIPT><COMMENTS1>Plays
             the organ.</COMMENTS1><TITLE><VALUE>Dr.</VALUE></TITLE>
          <DESIGNATION><VALUE>Organist</VALUE><VALUE>Clerk </VALUE></DESIGNATION>
          <NATIONALITY><VALUE>Ruritania</VALUE></NATIONALITY>
          <LAST_DAY_UPDATED><VALUE>2018-01-02</VALUE><VALUE>2017-01-02</VALUE><VALUE/></LAST_DAY_UPDATED>
          """)))
    #expect(list.source == "un-sc")
    #expect(list.dataDate?.iso == "2018-08-24")
    #expect(Authority.named(list.authority) != nil)
    let record = try #require(list.records.first)
    #expect(record.id == "un:ZZi.001")
    let entry = record.entry
    #expect(entry.name == "RUDOLF ZZYX")
    #expect(entry.type == .individual)
    #expect(entry.programmes == ["XTEST"])
    #expect(entry.nativeNames == [NativeName("Рудольф", script: "Cyrillic")])
    #expect(entry.listedOn?.iso == "2016-11-30")
    #expect(entry.events.map(\.date.iso) == ["2017-01-02", "2018-01-02"])
    #expect(entry.events.allSatisfy { $0.change == .amendment })
    #expect(entry.gender == .male)
    #expect(entry.title == "Dr.; Organist; Clerk")
    #expect(entry.nationalities == ["Ruritania"])
    #expect(entry.remarks == ["Plays the organ."])
    #expect(
      entry.text.hasPrefix("FIRST_NAME: RUDOLF\nSECOND_NAME: ZZYX\nREFERENCE_NUMBER: ZZi.001\n"))
    #expect(list.diagnostics.isEmpty)
  }

  @Test("tells aliases apart by their quality, and keeps what stands with them") func aliases()
    throws
  {
    let entry = try only(
      """
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A One</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>B Two</ALIAS_NAME><DATE_OF_BIRTH>1970-01-25</DATE_OF_BIRTH>
      <CITY_OF_BIRTH>Zenda</CITY_OF_BIRTH><NOTE>nom de guerre</NOTE></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>C Three</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Абу</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      """)
    #expect(
      entry.aliases == [
        Alias("A One"), Alias("B Two", quality: .weak), Alias("C Three", kind: .fka),
        Alias("Абу", script: "Cyrillic"),
      ])
    #expect(
      entry.remarks == ["B Two: date of birth 1970-01-25; city of birth Zenda; nom de guerre"])
  }

  @Test("keeps how exact a date of birth is") func births() throws {
    let entry = try only(
      """
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-07-17</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>Sep.</NOTE><YEAR>1965</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>35 years old</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      """)
    #expect(entry.births.map { $0.from?.iso } == ["1964-07-17", "1965", "1960"])
    #expect(entry.births.map { $0.to?.iso } == ["1964-07-17", "1965", "1962"])
    #expect(entry.births.map(\.circa) == [false, true, false])
    #expect(
      entry.births.map(\.text) == ["1964-07-17", "approximately 1965", "between 1960 and 1962"])
    #expect(
      entry.remarks == [
        "Date of birth approximately 1965: Sep.", "Date of birth approximately: 35 years old",
      ])
  }

  @Test("reads documents, with an expiry where the note says nothing else") func documents() throws
  {
    let entry = try only(
      """
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER> A1</NUMBER>
      <ISSUING_COUNTRY>Ruritania</ISSUING_COUNTRY><DATE_OF_ISSUE>2001-03-27</DATE_OF_ISSUE>
      <CITY_OF_ISSUE>Strelsau</CITY_OF_ISSUE><NOTE>expired on 26 Mar. 2011</NOTE></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>number B2</NOTE></INDIVIDUAL_DOCUMENT>
      """)
    #expect(
      entry.identifiers == [
        Identifier(
          label: "Passport", value: "A1", country: "Ruritania",
          issued: PartialDate(year: 2001, month: 3, day: 27),
          expires: PartialDate(year: 2011, month: 3, day: 26))
      ])
    #expect(
      entry.remarks == [
        "Passport A1: issued in Strelsau; expired on 26 Mar. 2011", "Passport: number B2",
      ])
  }

  @Test("keeps addresses in parts, and their notes as remarks") func places() throws {
    let entry = try only(
      """
      <INDIVIDUAL_ADDRESS><STREET>1 High Street</STREET><CITY>Strelsau</CITY><COUNTRY>Ruritania</COUNTRY>
      <NOTE>previous address</NOTE></INDIVIDUAL_ADDRESS><INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Zenda</CITY><COUNTRY>Ruritania</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      """)
    #expect(entry.addresses == ["1 High Street, Strelsau, Ruritania"])
    #expect(
      entry.addressParts
        == [AddressParts(street: "1 High Street", city: "Strelsau", country: "Ruritania")])
    #expect(entry.birthPlaces == ["Zenda, Ruritania"])
    #expect(entry.remarks == ["Address 1 High Street, Strelsau, Ruritania: previous address"])
  }

  @Test("keeps a record without a reference number, or with another's, under its data id")
  func identities() throws {
    let list = try snapshot(
      file(
        individual("", id: "1") + individual("", reference: "", id: "2") + individual("", id: "3")
          + individual("", id: "1")))
    #expect(list.records.map(\.id) == ["un:ZZi.001", "un:2", "un:3"])
    #expect(list.recordsRead == 4)
    #expect(list.recordsRefused == 1)
    #expect(list.diagnostics.count == 3)
  }

  @Test("refuses a record without a name; keeps unknown elements as remarks") func oddities() throws
  {
    let list = try snapshot(
      file(
        individual("<MOON>full</MOON>"),
        "<ENTITY><DATAID>9</DATAID><FIRST_NAME/><REFERENCE_NUMBER>ZZe.001</REFERENCE_NUMBER></ENTITY>"
      ))
    #expect(list.records.first?.entry.remarks == ["MOON: full"])
    #expect(list.recordsRefused == 1)
    #expect(list.diagnostics.allSatisfy { $0.line != nil })
    #expect(list.diagnostics.count == 2)
  }
}
