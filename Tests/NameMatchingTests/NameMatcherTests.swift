import NameMatching
import SanctionsModel
import Testing

@Suite("Two names of one party are known as such") struct NameMatcherTests {
  private func score(_ first: String, _ second: String, _ type: EntityType?) -> Double {
    NameMatcher().similarity(first, second, type: type).score
  }

  @Test(
    "people",
    arguments: [
      ("ZERAVON, Pelko", "Pelko Zeravon"), ("Kim Tong Chol", "KIM, Tong-chol"),
      ("Sergei Zeravonov", "Sergey Ivanovich Zeravonov"), ("P. Zeravon", "Pelko Zeravon"),
      ("Dr. Pelko Zeravon", "Pelko Zeravon"), ("PelkoZeravon", "Pelko Zeravon"),
      ("Muammar Qadhafi", "Moammar Gaddafi"), ("Сергей Шойгу", "Sergey Shoygu"),
      ("Pelko bin Zeravon", "Pelko Ben Zeravon"), ("Pelko Zeravno", "Pelko Zeravon"),
      ("Plk Zrvn", "Pelko Zeravon"), ("Pe1k0 Zerav0n", "Pelko Zeravon"),
      ("Zeravon, Pelko Ivano", "Zeravon, Pelko Ivanovich"), ("Bill Zeravon", "William Zeravon"),
      ("Mikhail Jurjewitsch Zeravon", "Mikhail Yur'evich Zeravon"),
      ("Oleksandr Zeravon", "Aleksandr Zeravon"), ("Kim Dong-cheol", "Kim Tong Chol"),
      ("김동철", "Kim Tong-chol"), ("محمد القذافي", "Mohammed Qadhafi"), ("习近平", "Jinping Xi"),
      ("Pеlkо Zеrаvоn", "Pelko Zeravon"), ("Hendrik Zeravon", "Hendrik van de Zeravon"),
      ("AElko Zerawon", "Aelko Zeravon"), ("Qelko Zeravon", "Kelko Zeravon"),
    ])
  func people(first: String, second: String) {
    #expect(score(first, second, .individual) >= NameMatcher.threshold)
  }

  @Test(
    "other people",
    arguments: [
      ("Ambar Zeravon", "Pelko Zeravon"), ("A. Zeravon", "Pelko Zeravon"),
      ("Zeravon", "Pelko Ambar Zeravon"), ("Kim Jong Un", "Kim Yo Jong"),
      ("Pelko W. Zeravon", "Pelko G. Zeravon"), ("Ruslan Zeravon", "Rustam Zeravon"),
      ("Pelko Ivanovich Zeravon", "Pelko Petrovich Zeravon"), ("Kim Jong Un", "김정남"),
      ("Pelko Zeravon", "Pelko Tosk"), ("Olga Baranova", "Oleg Tosk"), ("P.Z.", "Pelko Zeravon"),
    ])
  func otherPeople(first: String, second: String) {
    #expect(score(first, second, .individual) < NameMatcher.threshold)
  }

  @Test(
    "organisations",
    arguments: [
      ("OOO Gefest", "Gefest LLC"), ("Korean Tangun", "KOREA TANGUN TRADING CORPORATION"),
      ("Metallic Materials Co", "METALLIC MATERIAL CO., LTD."),
      ("JinHou International Holding", "JINHOU INTERNATIONAL HOLDINGS CO., LTD."),
      ("First Zeravon Bank", "1st Zeravon Bank"), ("Good Will Company", "Goodwill Co."),
      ("Zeravon Aktiengesellschaft", "Zeravon AG"), ("Zeravon Aktiengeselschaft", "Zeravon AG"),
      ("Brigade Forty-Four", "Brigade 44"), ("ZTL", "Zeravon Tosk Liberation"),
      ("ZeravonAG", "Zeravon AG"), ("A.B.C. Company", "ABC Co."),
      ("ООО «Гефест»", "Gefest LLC"), ("Zeravon Internation", "Zeravon International"),
      ("Zeravon (Schweiz) AG", "Zeravon AG"), ("Zeravon Banco", "Zeravon Bank"),
      ("Zeravon Tosk Lmited", "Zeravon Tosk Ltd."), ("Zeravon Bank Com", "Zeravon Bank Company"),
    ])
  func organisations(first: String, second: String) {
    #expect(score(first, second, .entity) >= NameMatcher.threshold)
  }

  @Test(
    "other organisations",
    arguments: [
      ("11420 CORP.", "CORP."), ("Zeravon Fund 1", "Zeravon Fund 2"),
      ("Zeravon Trading", "Tosk Trading"), ("Government of Estonia", "Government of Ethiopia"),
      ("Zeravon Tosk Fund", "Zeravon Tosk Fund 2"), ("OOO Zer", "OOO Zeravon"),
      ("ANO Zeravon", "Zeravon LLC"), ("Brigade 44", "Brigade 45"),
      ("Management Company", "Zeravon Management Company"),
    ])
  func otherOrganisations(first: String, second: String) {
    #expect(score(first, second, .entity) < NameMatcher.threshold)
  }

  @Test("ships and aircraft are the same but for how the name is written")
  func craft() {
    #expect(score("MV Zeravon Star", "ZERAVON STAR", .vessel) == 1)
    #expect(score("EP-ABC", "EPABC", .aircraft) == 1)
    #expect(score("Zeravon Star 5", "Zeravon Star 6", .vessel) < 0.5)
    #expect(score("Zeravon Star", "Zeravon Stars", .vessel) < 0.5)
  }

  @Test(
    "the score says which words met, by which rule, and what was left over",
    arguments: [
      ("Sergei Zeravonov", "Sergey Zeravonov", "“sergei” and “sergey” are spellings of one name"),
      ("Pelko Zeravonov", "Pelko Zeravonow", "“zeravonov” is like “zeravonow”"),
      ("Pelko Zeravon", "Pelko Ivanovich Zeravon", "only the second has “ivanovich”"),
      ("Pelko Zeravon", "Zeravon", "both have “zeravon”"),
      ("P. Zeravon", "Pelko Zeravon", "“p” is the initial of “pelko”"),
      ("Plk Zeravon", "Pelko Zeravon", "“plk” is “pelko” without vowels"),
      ("Bill Zeravon", "William Zeravon", "“bill” is short for “william”"),
      ("Zeravon, Pelko Ivano", "Zeravon, Pelko Ivanovich", "“ivano” is “ivanovich” cut off"),
      ("محمد Zeravon", "Mohammed Zeravon", "“mhmd” has the consonants of “mohammed”"),
      ("Zera Von Pelko", "Zeravon Pelko", "“zera von” is “zeravon”, otherwise parted"),
      ("Pelko", "Zeravon", "no word meets another"),
    ])
  func why(first: String, second: String, reason: String) {
    let why = NameMatcher().similarity(first, second, type: .individual).why
    #expect(why.contains(reason), "\(why)")
  }

  @Test("the score without reasons is the score with them")
  func scoreAlone() {
    let names = ["Pelko Zeravon", "P. A. Zeravon", "Zeravon Trading LLC", "OOO Zeravon 2", ""]
    for type in [EntityType.individual, .entity, .vessel, nil] {
      for first in names {
        for second in names {
          let alone = NameMatcher().score(PreparedName(first), PreparedName(second), type: type)
          #expect(alone == score(first, second, type))
        }
      }
    }
  }

  @Test("the order of the two names makes no difference")
  func symmetric() {
    let names = ["Pelko Zeravon", "P. A. Zeravon", "PelkoZeravon", "Dr. Zeravon Pelko Tosk"]
    for first in names {
      for second in names {
        #expect(
          abs(score(first, second, .individual) - score(second, first, .individual)) < 1e-9)
      }
    }
  }

  @Test("hostile and empty names give a score between 0 and 1")
  func hostile() {
    let long = String(repeating: "a ", count: 3000)
    for name in ["", " ", "\u{202E}", "\u{0}", "—", long, String(repeating: "x", count: 9000)] {
      for other in ["", "Zeravon", name] {
        #expect((0...1).contains(score(name, other, nil)))
      }
    }
  }

  @Test("the best of a party's names is told, and a weak alias counts for less")
  func knownNames() throws {
    let names = [
      KnownName("Pelko Zeravon", isStrong: true), KnownName("Tosk", isStrong: false),
    ]
    var sought = SoughtName(PreparedName("Zeravon, P."))
    let long = sought.best(among: names, type: .individual, weakAliasFactor: 0.9)
    let strong = try #require(long)
    #expect(strong.similarity.why.first == "“Pelko Zeravon” is a strong name")
    sought = SoughtName(PreparedName("TOSK"))
    let short = sought.best(among: names, type: .individual, weakAliasFactor: 0.9)
    let weak = try #require(short)
    #expect(weak.similarity.score == 0.9)
    #expect(weak.similarity.why.first == "“Tosk” is a weak alias")
    let none = sought.best(among: [], type: nil, weakAliasFactor: 1)
    #expect(none?.name.text == nil)
  }

  @Test("a party none of whose names scores the least that is wanted has no best name")
  func leastScore() {
    let names = [
      KnownName("Pelko Zeravon", isStrong: true), KnownName("Tosk", isStrong: false),
    ]
    func best(_ name: String, least: Double) -> String? {
      var sought = SoughtName(PreparedName(name))
      return sought.best(
        among: names, type: .individual, weakAliasFactor: 0.9, least: least)?.name.text
    }
    #expect(best("TOSK", least: 0.9) == "Tosk")
    #expect(best("TOSK", least: 0.91) == nil)
    #expect(best("Zeravon Pelko", least: 0.91) == "Pelko Zeravon")
    #expect(best("Marduk Ilvane", least: 0.77) == nil)
  }
}
