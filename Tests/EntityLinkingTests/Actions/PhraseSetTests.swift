import Testing

@testable import EntityLinking

@Suite("A set of phrases") struct PhraseSetTests {
  @Test("is found in a text where one of its phrases begins first") func first() {
    var phrases = PhraseSet()
    for phrase in ["lifted", "list", "removed from", "l"] { phrases.insert(Array(phrase.utf8)) }
    func place(_ text: String) -> Range<Int>? { phrases.first(in: Array(text.utf8)) }
    #expect(place("it was removed from the list") == 7..<19)
    #expect(place("enlisted") == 2..<6)
    #expect(place("mad") == nil)
    #expect(place("removed fro") == nil)
    #expect(place("") == nil)
  }
}
