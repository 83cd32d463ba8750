import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The identifiers of every shared file",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct SharedLabelTests {
  @Test(
    "have labels whose kind is known, and no diagnostic says otherwise",
    arguments: [
      ("ofac/text-2016-02/sdnlist-first-300.txt", 100), ("ofac/xml-2024-05/sdn-sample.xml", 800),
      ("ofac/consolidated-2018/consolidated.xml", 500), ("snapshots/sdn-2022-01-10.csv", 9_000),
      ("snapshots/sdn-2022-02-24.csv", 9_000), ("un/un-2018-08.xml", 300),
      ("eu/fsf-1.1-sample.xml", 120), ("uk/conlist-2018-04-sample.csv", 50),
      ("seco/seco-trimmed.xml", 1), ("opensanctions/entities-sample.ftm.json", 30),
    ])
  func lists(path: String, least: Int) throws {
    guard case .list(let list) = try SourceReader().read([try SharedData.file(path)]) else {
      Issue.record("\(path) is no list")
      return
    }
    var identifiers: [Identifier] = []
    while let record = try list.next() { identifiers += record.entry.identifiers }
    let unknown = Set(identifiers.filter { $0.kind == nil }.map(\.label)).sorted()
    print("\(path): \(identifiers.count) identifiers, unknown labels: \(unknown)")
    #expect(unknown == [])
    #expect(identifiers.count >= least)
    #expect(!list.tally.diagnostics.contains { $0.message.contains("identifier is") })
  }

  @Test(
    "of the notices have labels whose kind is known",
    arguments: [
      "20180821.body.html", "20240111.excerpt.html", "20170822.reconstructed.txt",
    ])
  func notices(file: String) throws {
    let text = try SourceReader().publishedText(
      try SharedData.file("ofac/recent-actions/" + file))
    let identifiers = AnnouncementParser().reading(of: text).entries
      .flatMap { [$0] + $0.previousEntries }.flatMap(\.identifiers)
    #expect(!identifiers.isEmpty)
    #expect(identifiers.filter { $0.kind == nil }.map(\.label) == [])
  }
}

@Suite("An identifier's label that no table knows") struct UnknownLabelTests {
  private static let un = """
    <CONSOLIDATED_LIST dateGenerated="2018-08-24"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>
    <FIRST_NAME>ZZYX</FIRST_NAME><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER>
    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Library Card</TYPE_OF_DOCUMENT><NUMBER>7-7</NUMBER></INDIVIDUAL_DOCUMENT>
    </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
    """
  private static let sdn = """
    <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>05/07/2024</Publish_Date></publshInformation>
    <sdnEntry><uid>1</uid><lastName>ZZYX</lastName><sdnType>Entity</sdnType>
    <programList><program>SDGT</program></programList>
    <idList><id><uid>2</uid><idType>Library Card</idType><idNumber>7-7</idNumber></id></idList></sdnEntry></sdnList>
    """
  private static let csv = """
    1,"ZZYX",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Library Card No. 7-7."

    """
  private static let ftm = """
    {"id": "zz-1", "schema": "Person", "properties": {"name": ["ZZYX"], "topics": ["sanction"]}, "caption": "ZZYX", "datasets": ["zz"]}
    {"id": "zz-2", "schema": "Identification", "properties": {"holder": ["zz-1"], "type": ["Library Card"], "number": ["7-7"]}, "caption": "7", "datasets": ["zz"]}

    """

  @Test(
    "is kept with its value, and reported",
    arguments: [("un.xml", un), ("sdn.xml", sdn), ("sdn.csv", csv), ("zz.ftm.json", ftm)])
  func kept(name: String, text: String) throws {
    guard case .list(let list) = try SourceReader().read([SourceFile(name, text)]) else {
      Issue.record("\(name) is no list")
      return
    }
    let entry = try #require(try list.next()).entry
    while try list.next() != nil {}
    #expect(entry.identifiers.map(\.label).allSatisfy { $0.hasPrefix("Library Card") })
    #expect(entry.identifiers.map(\.value) == ["7-7"])
    #expect(entry.identifiers.allSatisfy { $0.kind == nil })
    #expect(list.tally.diagnostics.contains { $0.message.contains("Library Card") })
  }
}
