import NameMatching
import Testing

@Suite("Spellings of one name are folded together") struct NameFoldingTests {
  @Test(
    "case, accents, apostrophes and punctuation go",
    arguments: [
      ("PISKLIN, Mikhail Yur'evich", "pisklin mikhail yurevich"),
      ("Kim Tong-chol", "kim tong chol"), ("Nicolás  Maduro", "nicolas maduro"),
      ("Al-Qa’ida", "al qaida"), ("INVERSIONES S.A. DE C.V.", "inversiones sa de cv"),
      ("A.B.C. Company", "abc company"), ("J. R. Zeravon", "j r zeravon"),
      ("Łódź Straße", "lodz strasse"), ("Erdoğan", "erdogan"), ("Zu\u{308}rich", "zurich"),
      ("“Quoted” (Name) 71/2", "quoted name 71 2"), ("…", ""), ("", ""),
    ])
  func latin(text: String, folded: String) { #expect(NameFolding.folded(text) == folded) }

  @Test(
    "letters of other scripts are written in Latin ones",
    arguments: [
      ("Пешков", "peshkov"), ("Юрьевич", "yurevich"), ("Щука", "shchuka"),
      ("Αθήνα", "athina"), ("محمد", "mhmd"), ("שלום", "shlvm"), ("ბარაკ", "barak"),
      ("Բարակ", "barak"), ("김정은", "kimchongun"), ("バラク・オバマ", "baraku obama"),
      ("٤٤", "44"), ("ＡＢＣ１", "abc1"),
    ])
  func scripts(text: String, folded: String) { #expect(NameFolding.folded(text) == folded) }

  @Test("letters of a script without a table stay as they are")
  func untouched() { #expect(NameFolding.folded("ᓀᐦᐃᔭᐤ") == "ᓀᐦᐃᔭᐤ") }

  @Test(
    "Han characters are read, and the Arabic article is a word of its own",
    arguments: [
      ("奥巴马", "aobama"), ("習近平", "xijinping"), ("القذافي", "al qdhafi"), ("الله", "allh"),
      ("ប៉ុល", "bul"), ("𝐙𝐞𝐫𝐚𝐯𝐨𝐧 ⓐ", "zeravon a"),
    ])
  func readings(text: String, folded: String) { #expect(NameFolding.folded(text) == folded) }

  @Test(
    "letters that pose as Latin ones are read as Latin ones, and others are not",
    arguments: [
      ("Pеlkо Zеrаvоn", "pelko zeravon"), ("ΡELKO", "pelko"), ("СОТА Bank", "cota bank"),
      ("Сота", "sota"), ("НПО Energo", "npo energo"), ("Сота Банк Zeravon", "sota bank zeravon"),
    ])
  func lookAlikes(text: String, folded: String) { #expect(NameFolding.folded(text) == folded) }

  @Test(
    "what is not seen is not read", arguments: ["Pe\u{200B}lko", "Pel\u{AD}ko", "\u{202E}Pelko"])
  func invisible(text: String) { #expect(NameFolding.folded(text) == "pelko") }
}
