import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Pairs of names in a CSV file") struct LabelledNamePairsTests {
  private func pairs(_ text: String, schema: String? = nil) throws -> [LabelledNamePairs.Pair] {
    let file = SourceFile(path: "pairs.csv", bytes: Array(text.utf8))
    return try LabelledNamePairs(file, schemaColumn: schema).pairs
  }

  @Test("columns are found by their names, in any order and case, behind a byte order mark")
  func columns() throws {
    let found = try pairs(
      "\u{FEFF}Name2,note,SCHEMA,name1\r\n\"TOSK, Ambar\",x,Person,Ambar Tosk\r\n")
    #expect(found.map(\.first) == ["Ambar Tosk"])
    #expect(found.map(\.second) == ["TOSK, Ambar"])
    #expect(found.map(\.type) == [.individual])
    #expect(found.map(\.line) == [2])
  }

  @Test("the schema may stand in a column of another name, or nowhere")
  func schemas() throws {
    let text = "kind,name1,name2,is_match\nVessel,A,B,true\nThing,A,B,false\nAirplane,A,B,\n"
    #expect(try pairs(text, schema: "kind").map(\.type) == [.vessel, nil, .aircraft])
    #expect(try pairs(text).map(\.type) == [nil, nil, nil])
    #expect(try pairs(text).map(\.isMatch) == [true, false, nil])
  }

  @Test(
    "a file without the columns, or with quotes that do not fit, is refused with its line",
    arguments: ["", "a,b\nc,d\n", "schema,name1\nPerson,A\n", "name1,name2\n\"A,B\n"])
  func refused(text: String) {
    #expect {
      try pairs(text)
    } throws: { error in
      (error as? SourceError)?.line != nil
    }
  }
}
