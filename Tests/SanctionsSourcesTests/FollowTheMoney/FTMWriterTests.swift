import Foundation
import SanctionsModel
import Testing

@testable import SanctionsSources

/// Entities written as FollowTheMoney, and read again.
struct FTMWriterTests {
  private func lines(_ objects: [FTMObject]) throws -> String {
    try objects.map { object in
      var json: [String: Any] = [
        "id": object.id, "schema": object.schema,
        "properties": Dictionary(
          uniqueKeysWithValues: object.properties.map { ($0.name, $0.values) }),
      ]
      if let target = object.target { json["target"] = target }
      if !object.datasets.isEmpty { json["datasets"] = object.datasets }
      let bytes = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "\n") + "\n"
  }

  private func readAgain(_ parties: [FTMParty]) throws -> [ListSnapshot.Record] {
    let file = SourceFile("made.ftm.json", try lines(parties.flatMap(FTMWriter.objects)))
    return try ListSnapshot(reading: FollowTheMoney.records(in: file)).records.map {
      var record = $0
      record.entry.text = ""
      return record
    }
  }

  private func party(_ id: String, _ entry: Entry, isListed: Bool = true) -> FTMParty {
    FTMParty(
      id: id, entry: entry, authority: "OFAC", sources: ["made-list"], isListed: isListed)
  }

  @Test func `a person that is written and read again has the same fields`() throws {
    var entry = Entry(name: "MARAN, Ilo", type: .individual)
    entry.aliases = [
      Alias("MARAN, I."), Alias("OLI", quality: .weak), Alias("MARAN, Ilya", kind: .fka),
    ]
    entry.nativeNames = [NativeName("Маран", script: "Cyrillic")]
    entry.addresses = ["1 High Street, Onhava, ke"]
    entry.addressParts = [AddressParts(street: "1 High Street", city: "Onhava", country: "ke")]
    let day = PartialDate(year: 1980, month: 2, day: 3)
    entry.births = [
      Birth(text: "1980-02-03", from: day, to: day),
      Birth(
        text: "circa 1959", from: PartialDate(year: 1959), to: PartialDate(year: 1959), circa: true),
    ]
    entry.birthPlaces = ["Onhava"]
    entry.nationalities = ["ke", "by descent"]
    entry.citizenships = ["tz"]
    entry.gender = .female
    entry.title = "Minister of Spoons"
    entry.identifiers = [
      Identifier(
        label: "Passport", value: "A1", country: "ke", issued: PartialDate(year: 2010),
        expires: PartialDate(year: 2020)),
      Identifier(label: "National ID No.", value: "77"),
      Identifier(label: "Email Address", value: "ilo@example.org"),
      Identifier(label: "Phone Number", value: "not known"),
      Identifier(label: "Digital Currency Address - XBT", value: "1abc"),
    ]
    entry.programmes = ["ZEMBLA"]
    entry.linkedTo = ["PALE FIRE LINES"]
    entry.sanctionsInformation = ["Secondary sanctions risk: Onhavan Regulations, section 1"]
    entry.remarks = ["Spoons were seen."]
    entry.listedOn = PartialDate(year: 2019, month: 1, day: 2)
    let record = try #require(try readAgain([party("zz:1", entry)]).first)
    #expect(record.id == "zz.1")
    var read = record.entry
    #expect(Set(read.identifiers) == Set(entry.identifiers))
    #expect(Set(read.aliases) == Set(entry.aliases))
    (read.identifiers, read.aliases) = (entry.identifiers, entry.aliases)
    #expect(read == entry)
  }

  @Test func `a vessel that is written and read again has the same fields`() throws {
    var entry = Entry(name: "PALE FIRE", type: .vessel)
    entry.vessel = VesselDetails(
      callSign: "XYZ1", type: "Crude Oil Tanker", deadweight: 99144, grossTonnage: 56068,
      flag: "None Identified", owner: "PALE FIRE LINES")
    entry.identifiers = [
      Identifier(label: "Vessel Registration Identification", value: "IMO 9187655"),
      Identifier(label: "Former Vessel Flag", value: "Zembla"),
      Identifier(label: "MMSI", value: "572469210"),
    ]
    entry.programmes = ["ZEMBLA"]
    let objects = FTMWriter.objects(party("zz:2", entry))
    #expect(objects.first?.values("imoNumber") == ["IMO 9187655"])
    var read = try #require(try readAgain([party("zz:2", entry)]).first).entry
    #expect(Set(read.identifiers) == Set(entry.identifiers))
    read.identifiers = entry.identifiers
    #expect(read == entry)
  }

  @Test func `a link to a party that is written too is an edge, and is said of one side alone`()
    throws
  {
    var owner = Entry(name: "MARAN, Ilo", type: .individual)
    owner.programmes = ["ZEMBLA"]
    owner.linkedTo = ["PALE FIRE LINES (ZEMBLA)"]
    var firm = Entry(name: "PALE FIRE LINES", type: .entity)
    firm.programmes = ["ZEMBLA"]
    firm.relations = [
      EntryRelation(kind: .ownedBy, name: "MARAN, Ilo", id: "zz.1", text: "owned by: half of it")
    ]
    var first = party("zz:1", owner)
    first.linkedIDs = ["zz:2"]
    var second = party("zz:2", firm)
    second.writtenRelatives = ["zz.1"]
    let records = try readAgain([first, second])
    #expect(records.first?.entry.linkedTo == owner.linkedTo)
    #expect(records.last?.entry.linkedTo == [])
    #expect(records.last?.entry.relations == firm.relations)
  }

  @Test func `a delisted party stays delisted, and one that is on no list is no target`() throws {
    var entry = Entry(name: "PALE FIRE LINES", type: .entity)
    entry.programmes = ["ZEMBLA"]
    let gone = party("zz:3", entry, isListed: false)
    #expect(try readAgain([gone]).isEmpty)
    #expect(FTMWriter.objects(gone).first?.target == false)
    entry.delistedOn = PartialDate(year: 2020, month: 5, day: 6)
    #expect(try readAgain([party("zz:3", entry, isListed: false)]).first?.entry == entry)
  }

  @Test func `ids hold only what references between entities may hold`() {
    #expect(FTMWriter.id("ofac:22612") == "ofac.22612")
    #expect(FTMWriter.id("ofac-15037") == "ofac-15037")
    #expect(FTMWriter.id("un:KPi.033") == "un.KPi.033")
    #expect(FTMWriter.id("x:a b") == "x.a-u20-b")
  }
}
