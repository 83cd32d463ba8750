import SanctionsModel
import Testing

@testable import SanctionsSources

/// FollowTheMoney NDJSON, with made-up parties.
struct FollowTheMoneyTests {
  private func snapshot(_ lines: [String]) throws -> ListSnapshot {
    try snapshot(SourceFile("entities.ftm.json", lines.joined(separator: "\n") + "\n"))
  }

  private func snapshot(_ file: SourceFile) throws -> ListSnapshot {
    #expect(FollowTheMoney.fits(SourceHead(file)))
    return try ListSnapshot(reading: FollowTheMoney.records(in: file))
  }

  private static let person = """
    {"id": "zz-1", "schema": "Person", "caption": "Ilo MARAN", "properties": {"name": ["Ilo MARAN", "I. Maran", "Маран"], \
    "firstName": ["Ilo"], "lastName": ["Maran"], "fatherName": ["Perr"], "weakAlias": ["Oli"], \
    "birthDate": ["1980", "1981-05"], "country": ["zz"], "nationality": ["zz"], "gender": ["male"], \
    "position": ["Minister"], "topics": ["sanction", "role.pep"], "passportNumber": ["A1"], \
    "addressEntity": ["addr-1"], "shoeSize": ["44"]}, "datasets": ["zz_list"], "target": true, \
    "last_seen": "2020-02-03T00:00:00"}
    """
  private static let company = """
    {"id": "zz-2", "schema": "Company", "properties": {"name": ["Pale Fire Lines"], "registrationNumber": ["77"]}, \
    "datasets": ["zz_list"], "target": true, "last_seen": "2020-02-04T00:00:00"}
    """
  private static let edges = [
    #"{"id": "e1", "schema": "Ownership", "properties": {"owner": ["zz-1"], "asset": ["zz-2"], "percentage": ["50"]}}"#,
    #"{"id": "e2", "schema": "Family", "properties": {"person": ["zz-1"], "relative": ["zz-3"], "relationship": ["uncle"]}}"#,
    #"{"id": "e3", "schema": "Sanction", "properties": {"entity": ["zz-1", "zz-2"], "program": ["ZEMBLA"], "startDate": ["2019-01-02"], "reason": ["Spoons"], "authority": ["Office of Foreign Assets Control"]}}"#,
    #"{"id": "e4", "schema": "Passport", "properties": {"holder": ["zz-1"], "number": ["A1"], "country": ["ke"], "endDate": ["2021-03-04"]}}"#,
    #"{"id": "e5", "schema": "CryptoWallet", "properties": {"holder": ["zz-2"], "publicKey": ["1abc"], "currency": ["XBT"]}}"#,
    #"{"id": "addr-1", "schema": "Address", "properties": {"full": ["1 High Street, Onhava"], "city": ["Onhava"], "country": ["zz"]}}"#,
    #"{"id": "zz-3", "schema": "Person", "properties": {"name": ["Uncle Maran"]}, "target": false, "datasets": ["zz_list"]}"#,
    #"{"id": "d1", "schema": "Document", "properties": {"title": ["x"]}}"#,
  ]

  @Test func `edges say the same before their ends and behind them`() throws {
    let before = try snapshot(Self.edges + [Self.person, Self.company])
    let behind = try snapshot([Self.person, Self.company] + Self.edges)
    #expect(before.records == behind.records)
    #expect(before.records.map(\.id) == ["zz-1", "zz-2"])
    #expect(before.source == "ftm-zz_list" && before.authority == "OFAC")
    #expect(before.dataDate == PartialDate(iso: "2020-02-04"))
    #expect(before.diagnostics.contains { $0.message.contains("Document") && $0.line == 8 })
    #expect(before.diagnostics.contains { $0.message.contains("zz-3") })
  }

  @Test func `a person's properties and edges fill the entry's fields`() throws {
    let entry = try #require(try snapshot([Self.person, Self.company] + Self.edges).records.first)
      .entry
    #expect(entry.name == "Ilo MARAN" && entry.type == .individual)
    #expect(entry.aliases == [Alias("I. Maran"), Alias("Oli", quality: .weak)])
    #expect(entry.nativeNames == [NativeName("Маран", script: "Cyrillic")])
    #expect(entry.births.map(\.from?.iso) == ["1980", "1981-05"])
    #expect(entry.programmes == ["ZEMBLA"] && entry.listedOn == PartialDate(iso: "2019-01-02"))
    #expect(
      entry.identifiers == [
        Identifier(
          label: "Passport", value: "A1", country: "ke", expires: PartialDate(iso: "2021-03-04"))
      ])
    #expect(entry.addresses.contains("1 High Street, Onhava"))
    #expect(entry.addressParts.contains(AddressParts(city: "Onhava", country: "zz")))
    #expect(
      entry.relations.contains(
        EntryRelation(kind: .linkedTo, name: "Pale Fire Lines", id: "zz-2", text: "owner of: 50")))
    #expect(
      entry.relations.contains(
        EntryRelation(kind: .familyOf, name: "Uncle Maran", id: "zz-3", text: "relative: uncle")))
    #expect(
      entry.remarks == [
        "Patronymic: Perr", "shoeSize: 44", "Topic: role.pep",
        "Authority: Office of Foreign Assets Control", "Reason: Spoons",
      ])
  }

  @Test func `a company has its owner and its wallet`() throws {
    let snapshot = try snapshot([Self.person, Self.company] + Self.edges)
    let entry = try #require(snapshot.records.last).entry
    #expect(entry.relations.map(\.kind) == [.ownedBy] && entry.relations.map(\.id) == ["zz-1"])
    #expect(
      entry.identifiers.map(\.label) == ["Registration Number", "Digital Currency Address - XBT"])
    #expect(entry.identifiers.allSatisfy { $0.kind != nil })
  }

  @Test
  func `a line that is no entity is refused with its number, a cut last line stops the reading`()
    throws
  {
    let snapshot = try snapshot([Self.company, #"{"id": 5}"#, Self.person])
    #expect(snapshot.recordsRead == 3 && snapshot.recordsRefused == 1)
    #expect(snapshot.diagnostics.contains { $0.line == 2 })
    let cut = SourceFile("entities.ftm.json", Self.company + "\n" + String(Self.person.prefix(80)))
    let error = #expect(throws: SourceError.self) { try self.snapshot(cut) }
    #expect(error?.line == 2)
  }

  @Test func `parties of several datasets are a source without a dataset's name`() throws {
    let other = Self.company.replacing("zz_list", with: "yy_list").replacing("zz-2", with: "zz-9")
    let snapshot = try snapshot([Self.company, other])
    #expect(snapshot.source == "ftm" && snapshot.authority.isEmpty)
  }

  @Test func `the sample's 615 parties have their programmes`() throws {
    guard SharedData.isPresent else { return }
    let snapshot = try snapshot(try SharedData.file("opensanctions/entities-sample.ftm.json"))
    #expect(snapshot.records.count == 615 && snapshot.recordsRefused == 0)
    #expect(snapshot.source == "ftm-us_ofac_sdn" && snapshot.authority == "OFAC")
    #expect(snapshot.dataDate == PartialDate(iso: "2018-12-31"))
    #expect(snapshot.records.allSatisfy { !$0.entry.programmes.isEmpty })
    #expect(snapshot.diagnostics.isEmpty)
    let types = Dictionary(grouping: snapshot.records, by: \.entry.type).mapValues(\.count)
    #expect(types == [.individual: 318, .entity: 248, .vessel: 31, .aircraft: 18])
    let vessel = try #require(snapshot.records.first { $0.id == "ofac-15037" }).entry
    #expect(vessel.identifiers == [Identifier(label: "IMO Number", value: "IMO9187655")])
    #expect(vessel.aliases.map(\.name) == ["ABADEH", "CRYSTAL", "SUNDIAL"])
  }
}
