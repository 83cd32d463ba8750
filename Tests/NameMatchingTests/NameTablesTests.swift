import SanctionsModel
import Testing

@testable import NameMatching

@Suite("The tables of names hold what the matcher reads") struct NameTablesTests {
  @Test("every row of the legal forms has a class and folded forms")
  func legalForms() {
    let rows = Resource.table("legal-forms.tsv")
    #expect(rows.count > 4)
    for row in rows {
      #expect(row.count == 2, "\(row)")
      for form in row[1].split(separator: ";", omittingEmptySubsequences: false) {
        #expect(NameFolding.folded(String(form)) == form, "\(form)")
      }
    }
  }

  @Test("no legal form stands twice")
  func distinctForms() {
    let forms = Resource.table("legal-forms.tsv").flatMap { $0[1].split(separator: ";") }
    let repeated = Dictionary(grouping: forms, by: { $0 }).filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test("every row of the words of names has a known kind and folded words, and stands once")
  func words() {
    let rows = Resource.table("name-words.tsv")
    let kinds = Set(NameVocabulary.kinds.keys).union(["nickname", "prefix"])
    var seen: Set<[Substring]> = []
    for row in rows {
      #expect(row.count == 2 || row.count == 3, "\(row)")
      #expect(kinds.contains(String(row[0])), "\(row)")
      for word in row.dropFirst() { #expect(NameFolding.folded(String(word)) == word, "\(row)") }
      #expect(seen.insert(Array(row.prefix(2))).inserted, "\(row)")
    }
  }

  @Test("every letter of the transliteration has one writing, in Latin letters or digits")
  func transliteration() {
    let rows = Resource.table("transliteration.tsv")
    #expect(rows.count > 200)
    var seen: Set<Substring> = []
    for row in rows {
      #expect(row.count == 2, "\(row)")
      #expect(
        row[0] == "-"
          || row[0].utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }, "\(row)")
      for letter in row[1].split(separator: " ") {
        #expect(letter.unicodeScalars.count == 1, "\(row)")
        #expect(seen.insert(letter).inserted, "\(letter)")
        #expect(NameFolding.folded(String(letter)) == (row[0] == "-" ? "" : row[0]), "\(row)")
      }
    }
  }
}
