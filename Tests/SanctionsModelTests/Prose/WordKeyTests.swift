import Testing

@testable import SanctionsModel

@Suite("Keys and hashes of words") struct WordKeyTests {
  @Test("a word has the key of the same word in capitals, and with a period behind it")
  func same() {
    for word in ["bank", "Bank", "BANK", "bank."] { #expect(key(word) == WordKey("bank")) }
    #expect(key("A.K.A.") == WordKey("a.k.a"))
  }

  @Test(
    "words that differ in a letter or in length have other keys",
    arguments: ["ban", "banks", "bonk", "b", ""])
  func other(word: String) { #expect(key(word) != WordKey("bank")) }

  @Test("a mark's key is no word's, and that of no bytes is none")
  func marks() {
    #expect(WordKey(mark: 97) != WordKey("a"))
    #expect(key("") == .none)
  }

  @Test("long words are compared to their ends")
  func long() {
    let text = "designations Designating designation."
    let prose = ProseText(bytes: Array(text.utf8), spans: [ByteRange(0, text.utf8.count)])
    #expect(prose.isWord(0, "designations") && !prose.isWord(0, "designating"))
    #expect(prose.isWord(1, "designating") && !prose.isWord(1, "designation"))
    #expect(prose.isWord(2, "designation") && !prose.isWord(3, "designation"))
    #expect(!prose.isWord(-1, "designation"))
  }

  @Test("a set of hashes holds what was put into it, however many these are")
  func hashes() {
    var set = WordHashes(capacity: 1000)
    let hashes = (1...1000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    for hash in hashes { set.insert(hash) }
    #expect(hashes.allSatisfy(set.contains))
    #expect(!set.contains(7))
    #expect(!WordHashes(capacity: 0).contains(1))
  }

  private func key(_ word: String) -> WordKey {
    Array(word.utf8).withUnsafeBufferPointer { WordKey($0) }
  }
}
