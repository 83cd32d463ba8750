import SanctionsModel
import SanctionsSources
import Testing

@Suite(
  "The real notices, from their bytes to their entries",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct NoticeDataTests {
  private func reading(_ path: String) throws -> Reading {
    AnnouncementParser().reading(
      of: try SourceReader().publishedText(try SharedData.file("ofac/recent-actions/" + path)))
  }

  @Test("of 21 August 2018: two individuals, four entities, six ships, every field in its place")
  func august2018() throws {
    let reading = try reading("20180821.body.html")
    #expect(reading.kind == .listNotice)
    #expect(reading.entries.allSatisfy { $0.change == .added && $0.remarks.count <= 1 })
    #expect(
      reading.entries.map(\.type)
        == Array(repeating: .individual, count: 2) + Array(repeating: .entity, count: 4)
        + Array(repeating: .vessel, count: 6))
    #expect(Set(reading.entries.flatMap(\.programmes)) == ["CYBER2", "DPRK4"])
    for entry in reading.entries { #expect(EntryTextWriter().text(of: entry) == entry.text) }
  }

  @Test("of 21 August 2018: births, passports, a Cyrillic name, ships' flags and numbers")
  func fieldsOfAugust2018() throws {
    let entries = try reading("20180821.body.html").entries
    let individual = try #require(entries.first)
    #expect(individual.name == "NAGIBIN, Anton Aleksandrovich")
    #expect(individual.births.map { $0.from?.iso } == ["1985-05-20"])
    #expect(individual.birthPlaces == ["Leningrad, Russia"])
    #expect(
      individual.identifiers
        == [Identifier(label: "Passport", value: "712413714", country: "Russia")])
    #expect(individual.linkedTo == ["DIVETECHNOSERVICES"])
    let company = try #require(entries.first { $0.name == "VELA-MARINE LTD." })
    #expect(company.nativeNames == [NativeName("OOO ВЕЛА-МАРИН", script: "Cyrillic")])
    #expect(
      company.identifiers == [Identifier(label: "Website", value: "http://vela-marine.ru")])
    let ships = entries.filter { $0.type == .vessel }
    #expect(ships.allSatisfy { $0.vessel?.flag == "Russia" && $0.linkedTo.count >= 1 })
    #expect(
      ships.first?.identifiers
        == [Identifier(label: "Vessel Registration Identification", value: "IMO 8808264")])
    #expect(
      ships.map(\.name)
        == ["BELLA", "BOGATYR", "NEPTUN", "PARTIZAN", "PATRIOT", "SEVASTOPOL"])
  }

  @Test("of 11 January 2024: one individual, two entities, three aircraft, and one that changed")
  func january2024() throws {
    let entries = try reading("20240111.excerpt.html").entries
    #expect(
      entries.map(\.type)
        == [.individual, .entity, .entity, .aircraft, .aircraft, .aircraft, .aircraft])
    #expect(entries.map(\.change) == Array(repeating: .added, count: 6) + [.changed])
    let changed = try #require(entries.last)
    #expect(changed.name == "RF-82041")
    #expect(changed.previous?.name == "RF-82041")
    #expect(changed.previous?.identifiers != changed.identifiers)
    #expect(entries.dropLast().allSatisfy { $0.previous == nil })
  }
}

@Suite(
  "The real lists, written in text form and read back",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct ListAgreementTests {
  private func list(_ files: [SourceFile]) throws -> ListSnapshot {
    guard case .list(let list) = try SourceReader().read(files) else {
      throw SourceError(path: files[0].path, found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  @Test("agree in name, type, aliases, births, programmes and links with December 2018's tables")
  func december2018() throws {
    let records = try list(try SharedData.files(in: "ofac/csv-2018-12").filter(\.isTable)).records
    let text = records.map { EntryTextWriter().text(of: $0.entry) }.joined(separator: "\n\n")
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.kind == .list)
    #expect(reading.proseRanges.isEmpty)
    #expect(records.count == 7379)
    try #require(reading.entries.count == records.count)
    let differing = zip(records, reading.entries).filter { !agree($0.entry, $1) }
    print("text form of \(records.count) entities: \(records.count - differing.count) agree")
    #expect(differing.count * 1000 <= records.count, "\(differing.prefix(9).map(\.0.entry.name))")
  }

  @Test("of 2016 in text form: 300 blocks are 160 entities")
  func text2016() throws {
    let list = try list([try SharedData.file("ofac/text-2016-02/sdnlist-first-300.txt")])
    #expect(list.format == "ofac-text")
    #expect(list.records.count == 160)
    #expect(list.records.allSatisfy { $0.id == nil && !$0.entry.programmes.isEmpty })
    let names = list.records.map(\.entry.name)
    #expect(Set(names).count == names.count)
  }

  private func agree(_ left: Entry, _ right: Entry) -> Bool {
    left.name == right.name && left.type == right.type && left.aliases == right.aliases
      && left.births == right.births && left.programmes == right.programmes
      && left.linkedTo == right.linkedTo
  }
}

extension SourceFile {
  /// Whether the file's name is a table's.
  fileprivate var isTable: Bool { path.hasSuffix(".csv") }
}
