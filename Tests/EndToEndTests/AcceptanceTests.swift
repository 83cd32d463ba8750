import Foundation
import Testing

/// What issue 2 asks for of the published data, through the real program.
@Suite(
  "The published data",
  .enabled(if: Embargo.hasSharedData, "the published sample data is absent"), .serialized)
struct AcceptanceTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let article = Embargo.sharedData + "/announcements/us-cuts-lifelines.txt"
  private static let list = Embargo.sharedData + "/ofac/csv-2018-12"

  private struct Party: Hashable {
    let name: String
    let type: String
  }

  private struct Designee: Decodable {
    let uid: String
    let name: String
    let type: String

    var party: Party { Party(name: name, type: type) }
  }

  private func designees() throws -> [Designee] {
    let path = Embargo.sharedData + "/announcements/us-cuts-lifelines.designees.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode([Designee].self, from: data)
  }

  private func party(_ entity: Any?) -> Party? {
    guard let entity = entity as? [String: Any], let name = entity["name"] as? String,
      let type = entity["type"] as? String
    else { return nil }
    return Party(name: name, type: type)
  }

  private func expectOneAction(_ document: [String: Any]) {
    let dates = (document["actions"] as? [[String: Any]])?.map { $0["date"] as? String }
    #expect(dates == ["2017-08-22"])
  }

  @Test("the article that names nobody is linked to the sixteen of 22 August 2017")
  func linksTheArticle() throws {
    let document = try Embargo.json(["link", Self.article], in: folder)
    expectOneAction(document)
    let links = try #require(document["links"] as? [[String: Any]])
    #expect(Set(links.compactMap { party($0["entity"]) }) == Set(try designees().map(\.party)))
    #expect(links.count == 16)
    #expect(links.allSatisfy { $0["kind"] as? String == "inferred" })
    let names = try #require(document["names"] as? [[String: Any]])
    let officials = names.filter { $0["role"] as? String == "official" }
      .compactMap { $0["text"] as? String }
    for name in ["Mnuchin", "Tillerson"] {
      #expect(officials.contains { $0.contains(name) })
      #expect(!links.contains { "\($0["entity"] ?? "")".uppercased().contains(name.uppercased()) })
    }
    let counts = try #require(document["counts"] as? [[String: Any]])
    let body = Array(try #require(document["body"] as? String).utf8)
    for (type, count) in [("individual", 6), ("entity", 10)] {
      let found = counts.filter {
        $0["type"] as? String == type && $0["scope"] as? String == "this"
      }
      #expect(found.map { $0["count"] as? Int } == [count])
      let ranges = try #require(found.first?["evidence"] as? [[Int]])
      #expect(!ranges.isEmpty)
      for range in ranges {
        let text = String(decoding: body[range[0]..<range[1]], as: UTF8.self).lowercased()
        #expect(text.contains(type == "individual" ? "six" : "10"))
      }
    }
  }

  @Test("with the published list the same sixteen have their numbers, and none stands twice")
  func linksToTheList() throws {
    #expect(try Embargo.run(["import", Self.list, "--quiet"], in: folder).status == 0)
    let document = try Embargo.json(["link", Self.article], in: folder)
    expectOneAction(document)
    let links = try #require(document["links"] as? [[String: Any]])
    let ids = links.compactMap { ($0["entity"] as? [String: Any])?["id"] as? String }
    let designees = try designees()
    #expect(ids.sorted() == designees.map { "ofac:\($0.uid)" }.sorted())
    #expect(!ids.contains("ofac:22996"))
    for designee in designees {
      let id = "ofac:\(designee.uid)"
      let shown = try Embargo.json(["show", id], in: folder)
      #expect(shown["id"] as? String == id)
      #expect(party(shown) == designee.party)
      if designee.type == "individual" { #expect((shown["births"] as? [Any])?.isEmpty == false) }
      let query = "\"\(designee.name)\""
      let found = try Embargo.json(["search", query, "--entities", "--limit", "50"], in: folder)
      let hits = try #require(found["hits"] as? [[String: Any]])
      let same = hits.filter { $0["title"] as? String == designee.name }
      #expect(same.compactMap { $0["id"] as? String }.filter { $0.hasPrefix("local:") } == [])
      #expect(same.contains { $0["id"] as? String == id })
    }
    let passports = try ids.filter {
      (try Embargo.json(["show", $0], in: folder)["identifiers"] as? [Any])?.isEmpty == false
    }
    #expect(!passports.isEmpty)
  }

  @Test("the notice of 21 August 2018 has two individuals, four entities and six vessels")
  func readsTheNotice() throws {
    let path = Embargo.sharedData + "/ofac/recent-actions/20180821.body.html"
    let document = try Embargo.json(["parse", path], in: folder)
    let entries = try #require(document["entries"] as? [[String: Any]])
    let types = Dictionary(grouping: entries) { $0["type"] as? String ?? "" }
    #expect(types.mapValues(\.count) == ["individual": 2, "entity": 4, "vessel": 6])
    let scripts = entries.flatMap { entry in
      ["aliases", "nativeNames"].flatMap { entry[$0] as? [[String: Any]] ?? [] }
    }.compactMap { $0["script"] as? String }
    #expect(scripts.contains("Cyrillic"))
    for vessel in types["vessel"] ?? [] {
      #expect((vessel["vessel"] as? [String: Any])?["flag"] as? String != nil)
      #expect((vessel["identifiers"] as? [Any])?.isEmpty == false)
    }
    for person in types["individual"] ?? [] {
      #expect((person["births"] as? [Any])?.isEmpty == false)
    }
    #expect(entries.allSatisfy { ($0["programmes"] as? [String])?.isEmpty == false })
    #expect(entries.allSatisfy { $0["change"] as? String == "added" })
  }

  @Test("the list of December 2018 is kept whole, and its second import changes nothing")
  func importsTheList() throws {
    let first = try Embargo.json(["import", Self.list], in: folder)["files"] as? [[String: Any]]
    let report = try #require(first?.first)
    #expect(first?.count == 1)
    #expect(
      report["records"] as? [String: Int] == ["read": 7379, "kept": 7379, "refused": 0])
    let messages = (report["diagnostics"] as? [[String: Any]] ?? [])
      .compactMap { $0["message"] as? String }
    for uid in ["12300", "15599", "15600"] {
      #expect(messages.filter { $0.contains(uid) }.count == 1, "\(uid)")
    }
    let second = try Embargo.json(["import", Self.list], in: folder)["files"] as? [[String: Any]]
    let again = try #require(second?.first)
    #expect(again["unchanged"] as? Int == 7379)
    for change in ["added", "amended", "delisted"] { #expect(again[change] as? Int == 0) }
  }
}
