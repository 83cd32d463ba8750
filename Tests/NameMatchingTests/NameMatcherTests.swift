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
    ])
  func people(first: String, second: String) {
    #expect(score(first, second, .individual) >= NameMatcher.threshold)
  }

  @Test(
    "other people",
    arguments: [
      ("Ambar Zeravon", "Pelko Zeravon"), ("A. Zeravon", "Pelko Zeravon"),
      ("Zeravon", "Pelko Ambar Zeravon"), ("Kim Jong Un", "Kim Yo Jong"),
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
    ])
  func organisations(first: String, second: String) {
    #expect(score(first, second, .entity) >= NameMatcher.threshold)
  }

  @Test(
    "other organisations",
    arguments: [
      ("11420 CORP.", "CORP."), ("Zeravon Fund 1", "Zeravon Fund 2"),
      ("Zeravon Trading", "Tosk Trading"), ("Government of Estonia", "Government of Ethiopia"),
      ("Brigade 44", "Brigade 45"), ("Management Company", "Zeravon Management Company"),
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

  @Test("the score says which words met and what was left over")
  func why() {
    let similarity = NameMatcher().similarity(
      "Sergei Zeravonov", "Sergey Ivanovich Zeravonov", type: .individual)
    #expect(similarity.why.contains("“sergei” is like “sergey”"))
    #expect(similarity.why.contains("only the second has “ivanovich”"))
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
}
