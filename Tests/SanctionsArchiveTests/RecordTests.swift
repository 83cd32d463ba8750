import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Records")
struct RecordTests {
  private var full: Entry {
    var entry = Entry(name: "MADE, Up", type: .vessel, text: "MADE.\nUp", range: ByteRange(3, 11))
    entry.change = .changed
    entry.previousEntries = [Entry(name: "OLD", type: .vessel)]
    entry.aliases = [Alias("Other", kind: .fka, quality: .weak, script: "Cyrillic", language: "RU")]
    entry.nativeNames = [NativeName("Имя", script: "Cyrillic", language: "RU")]
    entry.addresses = ["a", ""]
    entry.births = [
      Birth(
        text: "circa 1959", from: PartialDate(year: 1959), to: PartialDate(year: 1959, month: 2),
        circa: true)
    ]
    entry.birthPlaces = ["b"]
    entry.nationalities = ["c"]
    entry.citizenships = ["d"]
    entry.gender = .female
    entry.title = "Captain"
    entry.identifiers = [
      Identifier(
        label: "Passport", value: "1", country: "X", issued: PartialDate(iso: "2001-02-03"),
        expires: PartialDate(iso: "2011"))
    ]
    entry.vessel = VesselDetails(
      callSign: "s", type: "t", deadweight: -5, grossTonnage: 99_144, flag: "f", owner: "o")
    entry.programmes = ["P1", "P2"]
    entry.linkedTo = ["l"]
    entry.sanctionsInformation = ["i"]
    entry.remarks = ["r"]
    entry.addressParts = [
      AddressParts(street: "1", city: "2", region: "3", postalCode: "4", country: "5")
    ]
    entry.listedOn = PartialDate(iso: "2016-11-30")
    entry.delistedOn = PartialDate(iso: "2017")
    entry.events = [PartialDate(iso: "2018")].compactMap(\.self).map {
      ListingEvent(date: $0, change: .amendment, text: "e")
    }
    entry.legalAuthorities = [
      EntryLegalAuthority(name: "n", date: PartialDate(iso: "2003-07-08"), url: "u")
    ]
    entry.relations = [EntryRelation(kind: .ownedBy, name: "n", id: "made:2", text: "t")]
    entry.untold = Set(EntryPart.allCases)
    return entry
  }

  @Test("Every field of an entry comes back, and none was added without the record's knowledge")
  func entry() throws {
    let bytes = RecordWriter.record(of: full)
    #expect(try RecordReader.value(Entry.self, from: bytes) == full)
    #expect(Mirror(reflecting: full).children.count == 28)
  }

  @Test("What a listing entails is read from records that hold it among the remarks")
  func earlierRecord() throws {
    var entry = full
    entry.sanctionsInformation = []
    entry.remarks = ["Secondary sanctions risk: Made Regulations, section 1", "r"]
    let read = try RecordReader.value(Entry.self, from: RecordWriter.record(of: entry))
    #expect(read.sanctionsInformation == ["Secondary sanctions risk: Made Regulations, section 1"])
    #expect(read.remarks == ["r"])
  }

  @Test("Every field of a reading comes back")
  func reading() throws {
    let range = ByteRange(1, 5)
    let date = try #require(PartialDate(iso: "2017-08-22"))
    var reading = Reading(title: "t", published: date, kind: .news)
    reading.authority = AuthorityMention(name: "OFAC", evidence: range)
    reading.counts = [
      TargetCount(
        type: .entity, count: 10, bound: .about, scope: .earlier, change: .delisting,
        evidence: [range, ByteRange(9, 12)])
    ]
    reading.dates = [DateMention(from: date, to: date, text: "x", evidence: [range])]
    reading.weekday = WeekdayMention(day: .tuesday, evidence: range)
    reading.programmes = [ProgrammeMention(tag: "P", evidence: range)]
    reading.legalAuthorities = [LegalAuthorityMention(name: "E.O. 1", evidence: range)]
    reading.countries = [CountryMention(code: "KP", regime: true, evidence: range)]
    reading.names = [
      NameMention(
        text: "n", type: .individual, role: .linked, aliasOf: 0, legalAuthority: "E.O. 1",
        evidence: [range])
    ]
    reading.relations = [NameRelation(from: 0, to: 1, kind: .ownedBy, evidence: range)]
    reading.entries = [full]
    reading.diagnostics = [Diagnostic("d", range: range, line: 2, byte: 3)]
    let bytes = RecordWriter.record(of: reading)
    #expect(try RecordReader.value(Reading.self, from: bytes) == reading)
    #expect(Mirror(reflecting: reading).children.count == 14)
  }

  @Test("A record that is cut off anywhere is an error")
  func cut() {
    let bytes = RecordWriter.record(of: full)
    for count in 0..<bytes.count {
      #expect(throws: RecordError.self) {
        try RecordReader.value(Entry.self, from: Array(bytes.prefix(count)))
      }
    }
  }
}
