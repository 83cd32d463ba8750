import Testing

@testable import SanctionsModel

@Suite("Labels, sections and numbers of notices with labelled fields")
struct FieldLabelsTests {
  private func labels(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { body in
      UNField.labels.found(in: body).map { label in
        String(decoding: UnsafeBufferPointer(rebasing: body[label.range.range]), as: UTF8.self)
      }
    }
  }

  @Test func `the longest label counts, over a line break too, and one in parentheses does not`() {
    #expect(labels("x Good quality\n a.k.a.: y") == ["Good quality\n a.k.a.:"])
    #expect(labels("x a.k.a: y AKA: z") == ["a.k.a:", "AKA:"])
    #expect(labels("(Address: y) address: z surname: w") == [])
    #expect(labels("Iraq.Nationality: x") == ["Nationality:"])
  }

  @Test func `every row of the tables is used`() {
    for row in Resource.table("notice-labels.tsv") {
      #expect(row.count == 3, "\(row)")
      let isKnown =
        row[0] == "un"
        ? UNField(tableName: String(row[1])) != nil
        : row[0] == "ofsi" && OFSIField(tableName: String(row[1])) != nil
      #expect(isKnown, "\(row)")
    }
    for row in Resource.table("notice-sections.tsv") {
      #expect(row.count == 3, "\(row)")
      let isKnown =
        EntryChange(rawValue: String(row[1])) != nil || EntityType(rawValue: String(row[2])) != nil
      #expect(isKnown, "\(row)")
    }
    for row in Resource.table("un-regimes.tsv") { #expect(row.count == 2, "\(row)") }
  }

  @Test(arguments: [
    ("QDi.430", EntityType.individual, "Al-Qaida", true), ("KPe.012", .entity, "DPRK", true),
    ("QI.A.12.01.", .individual, "Al-Qaida", false), ("TE.X.3.10", .entity, "Taliban", false),
  ])
  func `a reference number tells type and regime`(
    text: String, type: EntityType, regime: String, isCurrent: Bool
  ) {
    let reference = UNReference(text.utf8)
    #expect(reference?.type == type)
    #expect(reference?.regime == regime)
    #expect(reference?.isCurrent == isCurrent)
  }

  @Test(arguments: ["", "QDi.43", "QDx.430", "S/2020/493", "U.N.", "QI.A.12", "I.", "...."])
  func `another word is no reference number`(text: String) {
    #expect(UNReference(text.utf8) == nil)
  }
}
