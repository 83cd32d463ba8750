import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("The linker's tables hold what the linker reads") struct LinkWeightsTests {
  @Test("every weight has a name of its own, a number and a meaning")
  func rows() throws {
    let rows = Resource.table("linking-weights.tsv")
    #expect(rows.count > 30)
    for row in rows {
      #expect(row.count == 3, "\(row)")
      #expect(Double(row[1]) != nil, "\(row)")
      #expect(!row[2].isEmpty, "\(row)")
    }
    #expect(LinkWeights.shared.names.count == rows.count)
  }

  @Test("every phrase of a sentence is in lower case")
  func words() {
    let rows = Resource.table("linking-words.tsv")
    #expect(!rows.isEmpty)
    let subjects = ["earlier", "removal", "addition", "unaffected"]
    for row in rows {
      #expect(row.count == 2 && subjects.contains(String(row[0])), "\(row)")
      #expect(row[1] == row[1].lowercased(), "\(row)")
    }
  }
}
