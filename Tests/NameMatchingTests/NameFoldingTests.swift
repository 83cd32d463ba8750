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
  func untouched() { #expect(NameFolding.folded("奥巴马") == "奥巴马") }

  @Test(
    "what is not seen is not read", arguments: ["Pe\u{200B}lko", "Pel\u{AD}ko", "\u{202E}Pelko"])
  func invisible(text: String) { #expect(NameFolding.folded(text) == "pelko") }
}
