import Testing

@testable import SanctionsModel

/// Passports and identity numbers with the words around them.
struct UKDocumentTests {
  @Test(
    arguments: [
      ("A1180173 (Kenya). Expiry date 20 Aug 2017", "A1180173", "Kenya", nil, "2017-08-20"),
      ("0018061/104 (issued on 12 Sept 1993)", "0018061/104", nil, "1993-09-12", nil),
      (
        "M788331 (Tunisian). Issued on 28 Sept 2001. Expired on 27 Sept 2006", "M788331",
        "Tunisian", "2001-09-28", "2006-09-27"
      ),
      (
        "Saudi passport no.C389664. Issued:15.9.2000. Expired:15.9.2005", "C389664", "Saudi",
        "2000-09-15", "2005-09-15"
      ),
      ("A 10326821", "A 10326821", nil, nil, nil),
      (
        "SA 0000417 (Guinea-Bissau)Issued 29.10.2003. Expires 10.03.2013.", "SA 0000417",
        "Guinea-Bissau", "2003-10-29", "2013-03-10"
      ),
      ("Passport number: DP0001520", "DP0001520", nil, nil, nil),
      ("842 781", "842 781", nil, nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func `a number is read with its country and dates`(
    text: String, value: String, country: String?, issued: String?, expires: String?
  ) throws {
    let document = try #require(UKDocument(text, label: "Passport"))
    #expect(document.identifier.value == value)
    #expect(document.identifier.country == country)
    #expect(document.identifier.issued?.iso == issued)
    #expect(document.identifier.expires?.iso == expires)
    #expect(document.isWhole)
  }

  @Test(arguments: [
    "Provisional 28642163 (German) issued by the city of Ardis", "123 (cancelled)",
    "381420565 and 654120219",
  ])
  func `words without a field are told, so that the whole text is kept`(text: String) throws {
    #expect(try #require(UKDocument(text, label: "Passport")).isWhole == false)
  }

  @Test func `an identity card in a column of passports is none`() throws {
    let document = try #require(
      UKDocument("H-135467 (Moroccan national identity card)", label: "Passport"))
    #expect(document.identifier.kind == .nationalId && document.isWhole)
  }

  @Test func `a text without a number is no document`() {
    #expect(UKDocument("lost in Ardis", label: "Passport") == nil)
  }
}
