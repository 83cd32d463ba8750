import Testing

@testable import SanctionsModel

@Suite("The reference tables") struct ReferenceTableTests {
  @Test(
    "every line has the columns of its table",
    arguments: [
      ("programmes.tsv", 6), ("countries.tsv", 5), ("officials.tsv", 8), ("authorities.tsv", 4),
      ("legal-authorities.tsv", 4),
    ])
  func columns(path: String, count: Int) {
    let rows = Resource.table(path)
    #expect(rows.count > 10)
    for row in rows {
      #expect(row.count == count, "\(path): \(row)")
      #expect(row.first?.isEmpty == false, "\(path): \(row)")
      #expect(row.allSatisfy { $0.first != " " && $0.last != " " && $0.last != "\r" })
    }
  }

  @Test("programme tags are unique, and every country code is a country")
  func programmes() {
    #expect(Set(Programme.all.map(\.tag)).count == Programme.all.count)
    for programme in Programme.all {
      #expect(!programme.name.isEmpty && !programme.family.isEmpty, "\(programme.tag)")
      for code in programme.regimes + programme.alsoAgainst {
        #expect(Country.coded(code) != nil, "\(programme.tag): \(code)")
      }
    }
  }

  @Test("a text about North Korea fits its own programmes and proliferation, and not Cuba's")
  func fitting() {
    let tags = Programme.tags(fitting: "KP")
    #expect(tags.isSuperset(of: ["DPRK", "DPRK2", "DPRK3", "DPRK4", "NPWMD"]))
    #expect(!tags.contains("CUBA"))
    #expect(Programme.named("DPRK3")?.fit("KP") == .regime)
    #expect(Programme.named("NPWMD")?.fit("KP") == .alsoAgainst)
    #expect(Programme.named("DPRK2")?.familyTags.contains("DPRK4") == true)
  }

  @Test("the 249 countries of ISO 3166-1 and Kosovo stand once each")
  func countries() {
    #expect(Set(Country.all.map(\.code)).count == 250)
    #expect(Country.all.count == 250)
    #expect(Country.all.allSatisfy { $0.code.utf8.count == 2 && !$0.name.isEmpty })
    #expect(Country.named("Korea, North")?.code == "KP")
    #expect(Country.named("burma")?.code == "MM")
  }

  @Test("every term of office ends after it begins, names its source and a known authority")
  func officials() throws {
    for (row, official) in zip(TableRow.rows(of: "officials.tsv"), Official.all) {
      #expect(!official.source.isEmpty && !official.office.isEmpty, "\(official.name)")
      let from = try #require(official.from, "\(official.name)")
      #expect(row.text(6).isEmpty == (official.to == nil), "\(official.name)")
      if let to = official.to { #expect(from <= to, "\(official.name)") }
      #expect(Authority.named(official.authority) != nil, "\(official.name)")
    }
  }

  @Test("terms of office tell when two officials served together")
  func service() throws {
    let mnuchin = try #require(Official.terms(named: "Mnuchin").first)
    let tillerson = try #require(Official.terms(named: "Rex Tillerson").first)
    let day = try #require(PartialDate(iso: "2017-08-22"))
    let later = try #require(PartialDate(iso: "2019"))
    #expect(mnuchin.served(on: day) && tillerson.served(on: day))
    #expect(mnuchin.served(on: later) && !tillerson.served(on: later))
  }

  @Test("every legal authority names known programmes and countries")
  func legalAuthorities() {
    #expect(Set(LegalAuthority.all.map(\.name)).count == LegalAuthority.all.count)
    for authority in LegalAuthority.all {
      if let tag = authority.programme { #expect(Programme.named(tag) != nil, "\(authority.name)") }
      #expect(authority.regimes.allSatisfy { Country.coded($0) != nil }, "\(authority.name)")
      #expect(
        authority.name.hasPrefix("E.O. ") || authority.name.hasPrefix("UNSCR ")
          || !authority.words.isEmpty, "\(authority.name)")
    }
  }

  @Test("every line of the phrases of relations names a kind, a direction and phrases")
  func relations() {
    let rows = TableRow.rows(of: "prose-relations.tsv")
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(NameRelation.Kind(rawValue: row.text(0)) != nil, "\(row.text(0))")
      #expect(["forward", "reversed"].contains(row.text(1)), "\(row.text(1))")
      #expect(!row.list(2).isEmpty)
    }
  }

  @Test("authorities have words to be found by")
  func authorities() {
    #expect(Authority.all.allSatisfy { !$0.words.isEmpty && !$0.fullName.isEmpty })
    #expect(Authority.named("OFAC")?.country == "US")
  }
}
