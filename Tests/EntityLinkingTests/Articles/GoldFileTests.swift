import Foundation
import SanctionsModel
import Testing

/// The gold files of the articles: what the reading is held against must itself be right in form.
///
/// A passing run names no article, and a failing one no text: half of them are only ever measured.
@Suite struct GoldFileTests {
  @Test("there are at least sixty articles, half of them only measured")
  func articles() {
    let (building, measured) = (
      GoldFile.articles(in: "building"), GoldFile.articles(in: "measured")
    )
    #expect(building.count + measured.count >= 60)
    #expect(measured.count == building.count)
  }

  @Test("every gold file has known keys and values of the right form", arguments: GoldFile.halves)
  func form(half: String) throws {
    for article in GoldFile.articles(in: half) {
      let data = try GoldFile.data(of: article)
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let gold = try JSONDecoder().decode(GoldFile.self, from: data)
      let known = GoldFile.keys.isSuperset(of: object.map { Array($0.keys) } ?? [""])
      let acted = (gold.actions ?? []).allSatisfy {
        $0.date.isDay && Authority.named($0.authority) != nil
      }
      let counted = (gold.counts ?? []).allSatisfy { $0.count > 0 }
      let identified = (gold.designees ?? []).allSatisfy { $0.id?.contains(":") != false }
      if !(known && acted && counted && identified) { Issue.record("\(article) is malformed") }
    }
  }

  @Test("every name of a gold file occurs in its article", arguments: GoldFile.halves)
  func texts(half: String) throws {
    for article in GoldFile.articles(in: half) {
      let gold = try JSONDecoder().decode(GoldFile.self, from: try GoldFile.data(of: article))
      let body = Self.folded(try GoldFile.body(of: article))
      let absent = gold.texts.count { !body.contains(Self.folded($0)) }
      if absent > 0 { Issue.record("\(article) lacks \(absent) of the names of its gold file") }
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
