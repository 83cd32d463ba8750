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

  @Test(
    "columns parted by semicolons, tabs or bars, as the first line has them",
    arguments: [";", "\t", "|"])
  func separators(separator: String) throws {
    let rows = [
      ["Customer No.", "Name", "Date of birth", "Country"],
      ["K-7", "ZERAVON, Pelko", "22.08.1968", "\"Korea, North\""],
      ["8", "\"Made \(separator) \"\"Trading\"\"\"", "", "Austria"],
    ]
    let text = "\u{FEFF}" + rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
    let found = try parties(text)
    #expect(found.map(\.id) == ["K-7", "8"])
    #expect(found.map(\.name) == ["ZERAVON, Pelko", "Made \(separator) \"Trading\""])
    #expect(found.map(\.birth?.iso) == ["1968-08-22", nil])
    #expect(found.map(\.countries) == [["KP"], ["AT"]])
    #expect(found.map(\.line) == [2, 3])
  }

  @Test(
    "names that hold a semicolon, a tab or a bar are no table; nor is a comma in a column's name")
  func noTables() throws {
    #expect(
      try parties("Made; Trading\nTwo\tWords\n").map(\.name) == ["Made; Trading", "Two\tWords"])
    let found = try parties("Name;Born, day or year\nZERAVON, Pelko;1968\n")
    #expect(found.map(\.name) == ["ZERAVON, Pelko"])
    let single = try parties("name\nMade; Trading\nZERAVON, Pelko\n\"Made, Line\"\n")
    #expect(single.map(\.name) == ["Made; Trading", "ZERAVON, Pelko", "Made, Line"])
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
    "a table without a known column of names is refused, and says which it has and which are known",
    arguments: [
      "Bezeichnung,Ort\nMade Trading,Nowhere\n", "Bezeichnung;Ort\nMade Trading;Nowhere\n",
      "Bezeichnung\tOrt\nMade Trading\tNowhere\n", "Bezeichnung, Country\nMade Trading, AT\n",
      "Bezeichnung,DOB\nMade Trading\n", "1,Pelko Zeravon,AT\n\n2,Mirta Orlund,KP\n",
      "Bezeichnung,Country\n\"Made\nTrading\",AT\n",
    ])
  func unknownTable(_ text: String) {
    #expect {
      try parties(text)
    } throws: { error in
      guard let error = error as? SourceError else { return false }
      let columns = text.prefix { $0 != "\n" }.split { ",;\t".contains($0) }
      return columns.allSatisfy { error.found.contains(CustomerColumns.trimmed(String($0))) }
        && error.remedy.contains("customer name") && error.remedy.contains("surname")
    }
  }

  @Test(
    "names one a line are no table, whatever signs they hold",
    arguments: [
      "ZERAVON, Pelko\nORLUND, Mirta\n", "Made Trading Co.,Ltd.\nMirta Orlund\n",
      "name\nMade Trading Co.,Ltd.\nMade Line Co.,Ltd.\n", "Made Trading Co.,Ltd.\n",
    ])
  func namesWithSigns(_ text: String) throws {
    let lines = text.split(separator: "\n").map(String.init).filter { $0 != "name" }
    #expect(try parties(text).map(\.name) == lines)
  }

  @Test(
    "usual headings in several languages hold names",
    arguments: [
      "Company,Country", "Kunde;Ort", "Firma;Land", "Nombre,País", "Vessel,IMO", "counterparty|key",
    ])
  func headings(_ head: String) throws {
    let sign = head.contains(";") ? ";" : head.contains("|") ? "|" : ","
    #expect(try parties("\(head)\nMade Line\(sign)7\n").map(\.name) == ["Made Line"])
  }

  @Test("a surname under Nom gets the given name beside it")
  func givenBeside() throws {
    #expect(
      try parties("Nom,Prénom\nZeravon,Pelko\nPelko Zeravon,Pelko\n").map(\.name)
        == ["Pelko Zeravon", "Pelko Zeravon"])
  }

  @Test("what does not count is told: columns, rows without a name, births that are not certain")
  func notes() throws {
    let text = """
      name,passport,dob
      Pelko Zeravon,X1,03/04/1970
      ,X2,

      Mirta Orlund,X3,soon
      ,X4,
      Made Person,,04.03.1970

      """
    let path = SourceFile("customers", text)
    #expect(
      try CustomerFile(path).notes == [
        "column passport is not used",
        "2 rows have no name and are left out, the first on line 3",
        "2 dates of birth do not tell the day for certain and count as years, the first on "
          + "line 2: 03/04/1970",
        "1 date of birth cannot be read and does not count, line 5: soon",
      ])
    #expect(
      try CustomerFile(SourceFile("customers", "name,a,b\nX,,\n")).notes
        == ["columns a, b are not used"])
    #expect(try CustomerFile(SourceFile("customers", "name\nX\n\n")).notes == [])
  }

  @Test(
    "births are read as precisely as they are certain",
    arguments: [
      ("23 May 1969", "1969-05-23"), ("23rd May, 1969", "1969-05-23"),
      ("May 3, 1969", "1969-05-03"), ("3-Sept-1969", "1969-09-03"), ("23.05.1969", "1969-05-23"),
      ("22/05/1969", "1969-05-22"), ("05/22/1969", "1969-05-22"), ("05/05/1969", "1969-05-05"),
      ("1969/05/03", "1969-05-03"), ("1969-5-3", "1969-05-03"), ("May 1969", "1969-05"),
      ("05/1969", "1969-05"), ("22.05.1969 00:00:00", "1969-05-22"), ("1969", "1969"),
      ("circa 1969", "1969"), ("1969-05-03T00:00:00Z", "1969-05-03"),
    ])
  func births(_ text: String, _ date: String) {
    let birth = CustomerBirth(text)
    #expect(birth.date?.iso == date)
    #expect(birth.isWhole)
  }

  @Test(
    "births that are not certain to the day are the year alone, or nothing, and are not whole",
    arguments: [
      ("03/04/1970", "1970"), ("30.02.1970", "1970"), ("before 23 May 1970", "1970"),
      ("1970-75", "1970"), ("May or June 1970", "1970"), ("23.05.70", nil), ("1969 or 1970", nil),
      ("unknown", nil), ("99999999999999999999/05/1970", "1970"),
    ])
  func uncertainBirths(_ text: String, _ date: String?) {
    let birth = CustomerBirth(text)
    #expect(birth.date?.iso == date)
    #expect(!birth.isWhole)
  }

  @Test(
    "what is no such file says where and what to do",
    arguments: [
      ("", "no name"), ("\n \n", "no name"), ("name,id\n,3\n", "no name"),
      ("name;id\n;3\n", "no name"), ("name;id\n\"open;3\n", "quotes"), ("PK\u{0}\u{1}", "NUL"),
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
