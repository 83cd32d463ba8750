import NameMatching
import Testing

@Suite("Names of one party share their keys") struct NameKeysTests {
  @Test(
    "spelling variants and plural forms have one key",
    arguments: [
      ("Qadhafi", "Gaddafi"), ("Gaddafi", "Kadafi"), ("Tong", "Dong"), ("Chol", "Cheol"),
      ("Usama", "Osama"), ("Mohammed", "Muhammad"), ("Sergei", "Sergey"), ("Yusuf", "Yousef"),
      ("Mansudae", "Mansudaes"), ("Шойгу", "Shoygu"),
    ])
  func variants(first: String, second: String) {
    #expect(NameKeys.indexKeys(first) == NameKeys.indexKeys(second))
    #expect(!NameKeys.indexKeys(first).isEmpty)
  }

  @Test("legal forms and everyday words give no key unless nothing else remains")
  func light() {
    #expect(NameKeys.indexKeys("Gefest-M LLC").count < 3)
    #expect(NameKeys.indexKeys("Gefest OOO") == NameKeys.indexKeys("Gefest"))
    #expect(NameKeys.indexKeys("Gefest Trading Co., Ltd.") == NameKeys.indexKeys("Gefest"))
    #expect(!NameKeys.indexKeys("International Trading Company").isEmpty)
    #expect(!NameKeys.indexKeys("LLC").isEmpty)
  }

  @Test("numbers are keys, without leading zeros")
  func numbers() {
    #expect(NameKeys.indexKeys("11420 CORP.") == ["11420"])
    #expect(NameKeys.queryKeys("Brigade 044").contains("44"))
  }

  @Test("a name of signs alone has no key")
  func none() { #expect(NameKeys.indexKeys("— …").isEmpty) }
}
