import SanctionsModel
import Testing

@testable import NameMatching

@Suite("A score that is given up early") struct ScoreBoundTests {
  private static let names: [String] = {
    let given = ["Pelko", "P.", "Pelco", "Pe1ko", "Plk", "Ambar", "William", "Bill", "Kim", ""]
    let family = ["Zeravon", "Zerawonow", "Zrvn", "Zera von", "Tosk", "Yo Jong", "Tong-chol"]
    let people = given.flatMap { first in family.map { first + " " + $0 } }
    let own = ["Zeravon", "Zeravno Mar", "Zeravonmar", "ZM", "Tosk", "Forty-four", "44"]
    let common = ["Trading", "Tradng", "General Trading", "Bank of Iran", ""]
    let forms = ["", " LLC", " Corporation", " Corporatoin", " Foundation"]
    let companies = own.flatMap { first in
      common.flatMap { second in forms.map { first + " " + second + $0 } }
    }
    let foreign = ["Сергей Тоск", "김동철", "محمد القذافي", "习近平", "Zeravon Joint Stock Comp"]
    return people + stride(from: 0, to: companies.count, by: 3).map { companies[$0] } + foreign
  }()

  @Test("is that of names compared to the end wherever it is not below the least")
  func sameScore() {
    let prepared = Self.names.map { PreparedName($0) }
    let matcher = NameMatcher()
    var (kept, dropped, wrong) = (0, 0, [String]())
    for type in [EntityType.individual, .entity, nil] {
      for (one, left) in prepared.enumerated() {
        var sought = SoughtName(left)
        for (other, right) in prepared.enumerated() {
          let whole = matcher.score(left, right, type: type)
          for least in [0.6, NameMatcher.threshold, 0.95] {
            let early = sought.score(right, type: type, least: least)
            if whole >= least { kept += 1 } else if early == 0 { dropped += 1 }
            if early != whole, whole >= least || early != 0 {
              wrong.append("\(Self.names[one]) / \(Self.names[other]): \(whole), \(early)")
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(kept > 1000)
    #expect(dropped > kept)
  }

  @Test("is one of words that are compared to the end wherever they are alike enough")
  func sameLikeness() {
    let words = [
      "zeravon", "zerawonow", "serafon", "oxkhana", "okshana", "tosk", "to", "korporation",
    ]
    let letters = words.map { Array($0.utf8) }
    for left in letters {
      for right in letters {
        let whole = WordDistance.similarity(left[...], right[...])
        for least in [0.5, 0.65, 0.9] where whole >= least {
          #expect(WordDistance.similarity(left[...], right[...], least: least) == whole)
        }
      }
    }
  }

  @Test("finds the likest name of a party as the whole comparison does") func likest() {
    let known = Self.names.enumerated().map { KnownName($1, isStrong: $0 % 4 > 0) }
    for name in Self.names {
      let prepared = PreparedName(name)
      let whole = known.map {
        NameMatcher().score(prepared, $0.prepared, type: nil) * ($0.isStrong ? 1 : 0.9)
      }
      var sought = SoughtName(prepared)
      let early = sought.likest(
        among: known, type: nil, weakAliasFactor: 0.9, least: NameMatcher.threshold)
      if let best = whole.max(), best >= NameMatcher.threshold {
        #expect(early?.name.text == whole.firstIndex(of: best).map { known[$0].text })
        #expect(early?.score == best)
      }
    }
  }
}
