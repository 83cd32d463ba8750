import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("The data's date") struct DataDateTests {
  @Test(
    "is found in a name",
    arguments: [
      ("sdn-2022-01-10.csv", "2022-01-10"), ("20180821.body.html", "2018-08-21"),
      ("csv-2018-12", "2018-12"), ("a_2018_12_21_b", "2018-12-21"),
    ])
  func name(_ name: String, _ iso: String) {
    #expect(DateInName.date(name)?.iso == iso)
  }

  @Test(
    "is not made up from other figures",
    arguments: [
      "consolidated-2018", "201808211", "2018-13", "99999999", "12300", "2018-02-30x", "a", "",
    ])
  func none(_ name: String) {
    #expect(DateInName.date(name) == nil)
  }

  @Test("is the data's own before the file's name before the folder's, and says so") func origin() {
    let file = SourceFile("x/csv-2018-12/sdn-2022-01-10.csv", "")
    let inner = SourceDocument.announcements(
      AnnouncementBatch([PublishedText(body: "", published: PartialDate(iso: "2001-01-01"))]))
    #expect(DataDate.infer([file], inner)?.origin == "in the data")
    #expect(DataDate.infer(file)?.date.iso == "2022-01-10")
    #expect(DataDate.infer(file)?.origin == "in the file's name (sdn-2022-01-10.csv)")
    let plain = SourceFile("x/csv-2018-12/sdn.csv", "")
    #expect(DataDate.infer(plain)?.origin == "in the folder's name (csv-2018-12)")
    #expect(DataDate.infer(SourceFile("sdn.csv", "")) == nil)
  }
}
