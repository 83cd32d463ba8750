import SanctionsModel
import Testing

@testable import SanctionsSources

/// OFSI's ConList, with made-up parties.
struct UKConListTests {
  private static let header = """
    Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,\
    Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,\
    Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
    """

  private func snapshot(_ rows: [String], header: String = header) throws -> ListSnapshot {
    let text = (["Last Updated,13/04/2018", header] + rows).joined(separator: "\r\n") + "\r\n"
    return try snapshot(SourceFile("conlist.csv", text))
  }

  private func snapshot(_ file: SourceFile) throws -> ListSnapshot {
    #expect(UKConList.fits(SourceHead(file)))
    return try ListSnapshot(reading: UKConList.records(in: file))
  }

  @Test func `rows of a group fold into one entity with each name, birth and address once`() throws
  {
    let rows = [
      "MARAN,Ilo,,,,,Dr,00/00/1980,Zembla City,Zembla,(1) German (2) Moroccan,,,Minister,1 High Street,,,,,Zembla City,ZC1,Zembla,,Individual,AKA,Zembla,02/03/2010,05/06/2017,99001",
      "MARANNE,Ilo,Perr,,,,,00/05/1981,Zembla City,Zembla,(1) German (2) Moroccan,,,Minister,,,,,,,,Syria,,Individual,Prime Alias,Zembla,02/03/2010,05/06/2017,99001",
      "MARAN,Ilo,,,,,,00/05/1981,Zembla City,Zembla,(1) German (2) Moroccan,,,Minister,,,,,,,,Syria,,Individual,AKA,Zembla,02/03/2010,05/06/2017,99001",
    ]
    let snapshot = try snapshot(rows)
    #expect(snapshot.dataDate == PartialDate(iso: "2018-04-13"))
    #expect(snapshot.source == "uk-ofsi" && snapshot.authority == "OFSI")
    #expect(snapshot.recordsRead == 1 && snapshot.diagnostics.isEmpty)
    let record = try #require(snapshot.records.first)
    let entry = record.entry
    #expect(record.id == "uk:99001")
    #expect(entry.name == "MARANNE, Ilo Perr" && entry.type == .individual)
    #expect(entry.aliases == [Alias("MARAN, Ilo")])
    #expect(entry.births.map(\.from?.iso) == ["1980", "1981-05"])
    #expect(entry.births.map(\.text) == ["00/00/1980", "00/05/1981"])
    #expect(entry.birthPlaces == ["Zembla City, Zembla"])
    #expect(entry.nationalities == ["German", "Moroccan"])
    #expect(entry.title == "Minister; Dr")
    #expect(entry.addresses == ["1 High Street, Zembla City, ZC1, Zembla", "Syria"])
    #expect(entry.addressParts[0].postalCode == "ZC1" && entry.addressParts[1].country == "Syria")
    #expect(entry.programmes == ["Zembla"])
    #expect(entry.listedOn == PartialDate(iso: "2010-03-02"))
    #expect(entry.events.map(\.date.iso) == ["2017-06-05"] && entry.events[0].change == .amendment)
    #expect(entry.remarks.isEmpty)
    #expect(entry.text == rows.joined(separator: "\n"))
  }

  @Test(arguments: ["MARAN,Ilo,,,,,Dr,00/00/19", "MARAN,Ilo,\"Perr"])
  func `a table that ends within a row is refused with the row's line`(row: String) throws {
    let text = "Last Updated,13/04/2018\r\n\(Self.header)\r\n\(row)"
    let error = #expect(throws: SourceError.self) { try snapshot(SourceFile("conlist.csv", text)) }
    #expect(error?.found == "the table ends in the middle" && error?.line == 3)
  }

  @Test func `several values of one cell are paired by their places`() throws {
    let row =
      "MARAN,,,,,,,(1) 01/02/1970 (2) 00/00/1971,(1) Ardis (2)-(3) -,(1) Zembla (2) Syria (3) Egypt,,,,,,,,,,,,,,Individual,Prime Alias,Zembla,02/03/2010,02/03/2010,99002"
    let entry = try #require(try snapshot([row]).records.first).entry
    #expect(entry.births.map(\.from?.iso) == ["1970-02-01", "1971"])
    #expect(entry.birthPlaces == ["Ardis, Zembla", "Syria", "Egypt"])
    #expect(entry.events.isEmpty)
  }

  @Test func `a file that is not UTF-8 is read as Windows-1252`() throws {
    let row = "MARAN,Andr\u{1},,,,,,,,,,,,,,,,,,,,,,Individual,Prime Alias,Zembla,02/03/2010,,99003"
    let text = "Last Updated,13/04/2018\r\n\(Self.header)\r\n\(row)\r\n"
    let bytes = text.utf8.map { $0 == 1 ? 0xE9 : $0 }
    let snapshot = try snapshot(SourceFile(path: "conlist.csv", bytes: bytes))
    #expect(snapshot.records.map(\.entry.name) == ["MARAN, André"])
  }

  @Test func `the columns of 2022 are known by their names, in any order`() throws {
    let header =
      "Group ID,Name 6,Name 1,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,Passport Number,Passport Details,National Identification Number,National Identification Details,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Colour"
    let rows = [
      "99004,MARAN,Ilo,Маран,Cyrillic,Russian,(1) A123 (2) B456,(1) Zembla. (2) German. Issued on 3 May 2012,55130,(Afghan) (tazkira),(UK Sanctions List Ref):ZEM0001. (UN Ref):QDi.999. Held twice. (UK Statement of Reasons):Steals spoons. (Gender):Male,Individual,Primary name,,Zembla,02/03/2010,01/03/2010,02/03/2010,green",
      "99004,OLI,,,,,,,,,,Individual,AKA,Low,Zembla,02/03/2010,01/03/2010,02/03/2010,",
    ]
    let snapshot = try snapshot(rows, header: header)
    let entry = try #require(snapshot.records.first).entry
    #expect(entry.name == "MARAN, Ilo")
    #expect(entry.aliases == [Alias("OLI", quality: .weak)])
    #expect(entry.nativeNames == [NativeName("Маран", script: "Cyrillic", language: "Russian")])
    #expect(entry.gender == .male)
    #expect(
      entry.events == [
        ListingEvent(
          date: try #require(PartialDate(iso: "2010-03-01")), change: .designation,
          text: "Date Designated")
      ])
    #expect(
      entry.identifiers.contains(
        Identifier(
          label: "Passport", value: "B456", country: "German",
          issued: PartialDate(iso: "2012-05-03"))))
    #expect(
      entry.identifiers.contains { $0.label == "UN Reference Number" && $0.value == "QDi.999" })
    #expect(
      entry.identifiers.contains { $0.label == "UK Sanctions List Ref" && $0.value == "ZEM0001" })
    #expect(entry.identifiers.allSatisfy { $0.kind != nil })
    #expect(entry.remarks.contains("UK Statement of Reasons: Steals spoons."))
    #expect(entry.remarks.contains("Held twice."))
    #expect(entry.remarks.contains("Colour: green"))
    #expect(snapshot.diagnostics.contains { $0.message.contains("Colour") && $0.line == 2 })
  }

  @Test func `a ship has its IMO number, flag, owner and tonnage`() throws {
    let header =
      "Name 6,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID"
    let row =
      "\"ZEMBLA STAR\",\"(UK Sanctions List Ref):ZEM0002. (IMO number):9999991. (Current owner/operator):Pale Fire Lines (Flag):Zembla (Tonnage):7,078 (Year built):1999\",Ship,Primary name,Zembla,02/03/2020,02/03/2020,99005"
    let entry = try #require(try snapshot([row], header: header).records.first).entry
    #expect(entry.type == .vessel && entry.name == "ZEMBLA STAR")
    #expect(entry.identifiers.contains(Identifier(label: "IMO Number", value: "9999991")))
    #expect(
      entry.vessel == VesselDetails(grossTonnage: 7078, flag: "Zembla", owner: "Pale Fire Lines"))
    #expect(entry.remarks == ["Year built: 1999"])
  }

  @Test func `a row without a group and one with stray quotes are refused with their lines`() throws
  {
    let rows = [
      "MARAN,,,,,,,,,,,,,,,,,,,,,,,Individual,Prime Alias,Zembla,02/03/2010,,",
      "\"OPEN,,,,,,,,,,,,,,,,,,,,,,,Individual,Prime Alias,Zembla,02/03/2010,,99006",
    ]
    let snapshot = try snapshot(rows)
    #expect(snapshot.records.isEmpty && snapshot.recordsRefused == 2)
    #expect(snapshot.diagnostics.map(\.line) == [3, 4])
  }

  @Test func `the sample of 2018 has 211 groups, and every text stands in an entry`() throws {
    guard SharedData.isPresent else { return }
    let file = try SharedData.file("uk/conlist-2018-04-sample.csv")
    let snapshot = try snapshot(file)
    #expect(snapshot.records.count == 211 && snapshot.recordsRead == 211)
    #expect(snapshot.recordsRefused == 0)
    let births = snapshot.records.flatMap(\.entry.births)
    #expect(!births.isEmpty && births.allSatisfy { $0.from != nil })
    let entry = try #require(snapshot.records.first { $0.id == "uk:7059" }).entry
    #expect(entry.nationalities == ["German", "Moroccan"])
    #expect(
      entry.identifiers.contains {
        $0.label == "Passport" && $0.value == "28642163" && $0.country == "German"
      })
    #expect(lostWords(snapshot) == [])
  }

  /// Words of the rows' texts that stand in no field of their entry.
  private func lostWords(_ snapshot: ListSnapshot) -> [String] {
    snapshot.records.flatMap { record -> [String] in
      let entry = record.entry
      let kept =
        entry.allNames + entry.addresses + entry.birthPlaces + entry.nationalities + entry.remarks
        + entry.programmes + [entry.title ?? ""] + entry.births.map(\.text)
        + entry.identifiers.flatMap { [$0.value, $0.country ?? ""] }
      let words = Set(kept.flatMap(Self.words))
      // Types of names, dates of the list and the group's number have fields of another form.
      return Self.words(entry.text).filter { word in
        word.contains { $0.isLetter } && !words.contains(word)
          && !Self.ownWords.contains(word)
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Words of marks that fields stand for, among them those of passports whose number was understood.
  private static let ownWords: Set<String> = [
    "Individual", "Entity", "Ship", "Prime", "Alias", "AKA", "FKA", "Passport", "passport", "No",
    "no", "Number", "number", "Expiry", "date", "Expired", "Issued", "issued", "on", "Expires",
    "expires", "ID", "May", "June", "July", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb",
    "Mar", "Apr", "Date", "of", "national", "identification", "National",
    "a", "b", "c", "NI", "identity", "card", "Expiration",
  ]
}
