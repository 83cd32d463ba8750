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

  @Test(
    "every row of the variants holds two folded spellings and more, and no spelling stands twice")
  func variants() {
    var seen: Set<Substring> = []
    for row in Resource.table("name-variants.tsv") {
      #expect(row.count == 1, "\(row)")
      let spellings = row[0].split(separator: " ")
      #expect(spellings.count > 1, "\(row)")
      for spelling in spellings {
        #expect(NameFolding.folded(String(spelling)) == spelling, "\(spelling)")
        #expect(seen.insert(spelling).inserted, "\(spelling)")
      }
    }
    #expect(seen.count > 300)
  }

  @Test(
    "every exchange of letters has a cost, one to three letters on either side, and stands once")
  func exchanges() throws {
    var seen: Set<[String]> = []
    for row in Resource.table("spelling-exchanges.tsv") {
      #expect(row.count == 3, "\(row)")
      let cost = try #require(Int(row[0]), "\(row)")
      #expect((5...60).contains(cost), "\(row)")
      for other in row[2].split(separator: " ") {
        let sides = [String(row[1]), String(other)]
        for side in sides { #expect((1...3).contains(side.utf8.count), "\(row)") }
        #expect(seen.insert(sides.sorted()).inserted, "\(row)")
      }
    }
  }

  @Test(
    "every look-alike is one letter outside ASCII, stands once, and looks like one Latin letter")
  func lookAlikes() {
    var seen: Set<Substring> = []
    for row in Resource.table("look-alikes.tsv") {
      #expect(row.count == 2 && row[0].utf8.count == 1, "\(row)")
      for letter in row[1].split(separator: " ") {
        #expect(letter.unicodeScalars.count == 1 && letter.utf8.count > 1, "\(row)")
        #expect(seen.insert(letter).inserted, "\(letter)")
        #expect(NameFolding.folded("zz\(letter)zz") == "zz\(row[0])zz", "\(letter)")
      }
    }
  }

  @Test("every Han character has one reading in Latin letters")
  func hanReadings() {
    var seen: Set<Unicode.Scalar> = []
    for row in Resource.table("han-readings.tsv") {
      #expect(row.count == 2, "\(row)")
      #expect(row[0].utf8.allSatisfy { (97...122).contains($0) }, "\(row)")
      for character in row[1].unicodeScalars {
        #expect(seen.insert(character).inserted, "\(character)")
      }
    }
    #expect(seen.count > 6000)
  }

  @Test("every letter of the transliteration has one writing, in Latin letters or digits")
  func transliteration() {
    let rows = Resource.table("transliteration.tsv")
    #expect(rows.count > 200)
    var seen: Set<Unicode.Scalar> = []
    for row in rows {
      #expect(row.count == 2, "\(row)")
      #expect(
        row[0] == "-"
          || row[0].utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }, "\(row)")
      // By scalars: marks would make one character with the space before them.
      for letter in row[1].unicodeScalars where letter != " " {
        #expect(seen.insert(letter).inserted, "\(letter)")
        #expect(NameFolding.folded(String(letter)) == (row[0] == "-" ? "" : row[0]), "\(row)")
      }
    }
  }
}
