import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Customer files")
struct CustomerFileTests {
  private func parties(_ text: String) throws -> [ScreenedParty] {
    try CustomerFile(SourceFile("customers", text)).parties
  }

  @Test("names one a line, commas and all, blank lines left out")
  func lines() throws {
    let found = try parties("ZERAVON, Pelko\r\n\r\n  Made Trading Co., Ltd. \n")
    #expect(found.map(\.name) == ["ZERAVON, Pelko", "Made Trading Co., Ltd."])
    #expect(found.map(\.line) == [1, 3])
  }

  @Test("columns by usual names in any order and spelling")
  func columns() throws {
    let text = """
      \u{FEFF}Customer_ID,DATE OF BIRTH,Full-Name,Nationality,Type
      7,1968-08-22,"ZERAVON, Pelko","Korea, North;AT",Person
      8,03/04/1970,Pelka Zeravon,,
      9,,Made Line,XX,Company

      """
    let found = try parties(text)
    #expect(found.map(\.id) == ["7", "8", "9"])
    #expect(found.map(\.name) == ["ZERAVON, Pelko", "Pelka Zeravon", "Made Line"])
    #expect(found.map(\.birth?.iso) == ["1968-08-22", "1970", nil])
    #expect(found.map(\.countries) == [["KP", "AT"], [], []])
    #expect(found.map(\.type) == [.individual, nil, .entity])
    #expect(found.map(\.line) == [2, 3, 4])
  }

  @Test("a name in parts is put together")
  func parts() throws {
    let found = try parties("first name,last name,dob\nPelko,Zeravon,19680822\n")
    #expect(found.first?.name == "Pelko Zeravon")
    #expect(found.first?.birth?.iso == "1968-08-22")
    #expect(try parties("name,surname\nPelko,Zeravon\n").first?.name == "Pelko Zeravon")
    #expect(try parties("name,surname\nPelko Zeravon,Zeravon\n").first?.name == "Pelko Zeravon")
  }

  @Test(
    "what is no such file says where and what to do",
    arguments: [
      ("", "no name"), ("\n \n", "no name"), ("name,id\n,3\n", "no name"),
      ("name;id\nA;3\n", "parted by"), ("name\tid\nA\t3\n", "tabs"), ("PK\u{0}\u{1}", "NUL"),
      ("name,id\n\"open,3\n", "quotes"),
    ])
  func faults(_ text: String, _ found: String) {
    #expect {
      try parties(text)
    } throws: {
      ($0 as? SourceError)?.found.contains(found) == true
    }
  }

  @Test("every row of the tables is read")
  func tables() {
    for row in Resource.table("screening-types.tsv") {
      #expect(CustomerFile.type(String(row[0])) != nil, "\(row)")
    }
    for row in Resource.table("screening-columns.tsv") {
      #expect(row.count == 2 && !row[1].isEmpty, "\(row)")
    }
    #expect(CustomerFile.countries("north korean / Iran") == ["KP", "IR"])
  }
}
