import SanctionsModel
import Testing

@Suite("Notices and list text")
struct NoticeReaderTests {
  private func reading(_ text: String) throws -> NoticeReading {
    try #require(NoticeReader().read(Array(text.utf8)))
  }

  @Test("Headings say the change and the type, and no entry takes them in")
  func headings() throws {
    let text = """
      Example Designations

      The following individual has been added to OFAC\u{2019}s SDN List:\u{A0}

      EXAMPLE, Adam, Ruritania; DOB 01 Jan 1960 (individual) [TAG1].

      The following entities have been
      added to OFAC's SDN List:

      ALPHA EXAMPLE CO., LTD., 1 Road, Town, Iran [TAG1] [TAG2].
      BETA EXAMPLE, Town, Iran [TAG2].

      The following vessels have been added to OFAC's SDN List:

      GAMMA Iran flag; Vessel Registration Identification IMO 1234567 [TAG1] (Linked To: BETA EXAMPLE).

      The following deletions have been made to OFAC's SDN List:

      DELTA EXAMPLE, Town, Iran [TAG3].

      Unrelated Administrative List Updates:

      None.
      """
    let reading = try reading(text)
    #expect(reading.kind == .listNotice)
    #expect(
      reading.entries.map(\.name) == [
        "EXAMPLE, Adam", "ALPHA EXAMPLE CO., LTD.", "BETA EXAMPLE", "GAMMA", "DELTA EXAMPLE",
      ])
    #expect(reading.entries.map(\.type) == [.individual, .entity, .entity, .vessel, .entity])
    #expect(reading.entries.map(\.change) == [.added, .added, .added, .added, .removed])
    #expect(reading.entries[3].linkedTo == ["BETA EXAMPLE"])
    #expect(reading.programmes.map(\.tag) == ["TAG1", "TAG2", "TAG3"])
    let body = Array(text.utf8)
    for entry in reading.entries {
      #expect(String(decoding: body[entry.range.range], as: UTF8.self) == entry.text)
    }
    for mention in reading.programmes {
      #expect(String(decoding: body[mention.evidence.range], as: UTF8.self) == mention.tag)
    }
    #expect(reading.proseRanges.count == 1)
  }

  @Test(
    "A change holds the entry before it",
    arguments: [" -to- ", "\n-to-\n", " -to-\n", "\n\n-to-\n\n", " \n\n-to- "])
  func changes(mark: String) throws {
    let reading = try reading(
      "The following changes have been made to OFAC's SDN List:\n\n"
        + "OMEGA EXAMPLE, Old Town, Iran [TAG1].\(mark)OMEGA EXAMPLE, New Town, Iran [TAG1] [TAG2].\n\n"
        + "PSI EXAMPLE, Town, Iran [TAG1]. -to- PSI EXAMPLE, Town, Iraq [TAG1].")
    #expect(reading.entries.map(\.name) == ["OMEGA EXAMPLE", "PSI EXAMPLE"])
    #expect(reading.entries.map(\.change) == [.changed, .changed])
    #expect(reading.entries[0].addresses == ["New Town, Iran"])
    #expect(reading.entries[0].previous?.addresses == ["Old Town, Iran"])
    #expect(reading.entries[0].programmes == ["TAG1", "TAG2"])
  }

  @Test("List text repeats an entry under each strong alias, and the lowest headword names it")
  func list() throws {
    let reading = try reading(
      """
      ALPHABETICAL LISTING:

      This is an introduction.

      BETA EXAMPLE (a.k.a. ALPHA EXAMPLE; a.k.a. "AE"), Long
      Road, Al-
      Town, Iran [TAG-
      EO1].

      ALPHA EXAMPLE (a.k.a. BETA EXAMPLE; a.k.a. "AE"), Long Road, Al-Town, Iran
      [TAG-EO1].

      GAMMA EXAMPLE, Long Road, Al-Town, Iran [TAG-EO1].
      """)
    #expect(reading.kind == .list)
    #expect(reading.entries.map(\.name) == ["ALPHA EXAMPLE", "GAMMA EXAMPLE"])
    #expect(reading.entries[0].aliases == [Alias("BETA EXAMPLE"), Alias("AE", quality: .weak)])
    #expect(reading.entries[0].addresses == ["Long Road, Al-Town, Iran"])
    #expect(reading.entries[0].programmes == ["TAG-EO1"])
    #expect(reading.proseRanges.count == 2)
  }

  @Test("Prose that quotes a tag is neither notice nor list")
  func prose() {
    let text =
      "The department acted today. It put three companies on its list [SDGT].\n\nMore will follow."
    #expect(NoticeReader().read(Array(text.utf8)) == nil)
    #expect(NoticeReader().read([]) == nil)
  }

  @Test("The headings of older notices are understood")
  func olderHeadings() throws {
    for heading in [
      "The following names have been added to OFAC's list of Specially Designated Nationals:",
      "The following entries have been added to the SDN list:",
      "OFAC has added the following names to its list:",
    ] {
      let reading = try reading(
        heading + "\n\nEXAMPLE, Adam (DOB 1 Jan 1960; POB Town) (individual) [TAG]")
      #expect(reading.entries.map(\.change) == [.added])
      #expect(reading.entries.first?.births.first?.from == PartialDate(iso: "1960-01-01"))
      #expect(reading.entries.first?.birthPlaces == ["Town"])
      #expect(reading.entries.first?.name == "EXAMPLE, Adam")
    }
  }

  @Test("Entries on adjacent lines are parted at their types, and without types at their periods")
  func adjacentLines() throws {
    let reading = try reading(
      """
      The following [TAG] names have been deleted from OFAC's SDN List:

      EXAMPLE, Adam (a.k.a. EXAMPLE, A.), Town, Iran; DOB 01 Jan 1960 (individual)
      SAMPLE, Eve, Town,
      Iran; DOB 1961 (individual)
      ALPHA STAR Bulk Carrier 12,000DWT Malta flag (vessel).
      BETA STAR Malta flag (vessel)
      [TAG]

      GAMMA TRADING CO.,
      LTD., Town, Iran.
      DELTA EXAMPLE (a.k.a. DELTA INC.
      LIMITED), Other Town, Iraq.
      """)
    #expect(
      reading.entries.map(\.name) == [
        "EXAMPLE, Adam", "SAMPLE, Eve", "ALPHA STAR", "BETA STAR", "GAMMA TRADING CO., LTD.",
        "DELTA EXAMPLE",
      ])
    #expect(
      reading.entries.map(\.type) == [
        .individual, .individual, .vessel, .vessel, .entity, .entity,
      ])
    #expect(reading.entries.allSatisfy { $0.change == .removed })
    #expect(reading.entries.map(\.programmes) == [[], [], [], ["TAG"], [], []])
    #expect(reading.entries[4].addresses == ["Town, Iran"])
    #expect(reading.entries[5].aliases == [Alias("DELTA INC. LIMITED")])
  }

  @Test("Sentences, licences and questions under a heading are no entries")
  func otherMatter() throws {
    let reading = try reading(
      """
      The following individual have been added to OFAC's SDN List:

      EXAMPLE, Adam; DOB 1960 (individual) [TAG].

      OFAC, in consultation with others, has also updated its guidance.

      The following general licenses have been amended:

      GENERAL LICENSE 7A, GENERAL LICENSE 8.

      The following Frequently Asked Questions have been added:

      FAQ 12, FAQ 13.

      The following vessels have been added to OFAC's SDN List:

      None.

      The following deletions have been made:

      ALPHA EXAMPLE, all offices worldwide, Town, Iran.
      """)
    #expect(reading.entries.map(\.name) == ["EXAMPLE, Adam", "ALPHA EXAMPLE"])
    #expect(reading.entries.map(\.change) == [.added, .removed])
    #expect(reading.proseRanges.count == 5)
  }

  @Test("A long line and deep nesting are read in linear time and without a crash")
  func hostile() {
    for text in [
      String(repeating: "(", count: 20_000), String(repeating: "[A", count: 20_000),
      String(repeating: "[A](Linked To: ", count: 6_000), String(repeating: "; ", count: 20_000),
      String(repeating: "]", count: 20_000), "X " + String(repeating: "[T] ", count: 10_000),
      "(a.k.a. " + String(repeating: "(", count: 20_000),
      "X [T] " + String(repeating: "-to- ", count: 10_000), "-to-", "-", "[", "].", ":",
    ] {
      let body = Array(("The following names have been added:\n\n" + text).utf8)
      #expect(NoticeReader().read(body) != nil)
      _ = NoticeReader().read(Array(text.utf8))
      _ = EntryTextParser().entry(text)
      var entry = Entry(name: "X", type: .entity)
      _ = EntryFieldParser().read(fields: text, into: &entry)
    }
  }
}
