import SanctionsModel

/// A line of `sample-facts.tsv`: one entry of one notice, and the evidence for it.
struct SampleFact: Sendable {
  /// What shows that the entity was designated on the day.
  enum Evidence: String {
    /// The name stands in no row of an earlier date.
    case first
    /// An earlier row mentions the name; the uid lies among those of the day.
    case uid
    /// The designees of the day are given whole.
    case designees
    /// The notice itself is given.
    case notice
    /// The notice is given, and amends the entry.
    case noticeChange = "notice-change"
  }

  var file: String
  /// The list's own number; absent where the list at hand does not hold the entity.
  var uid: Int?
  var name: String
  var type: EntityType
  var programmes: [String]
  var date: PartialDate
  var url: String?
  var evidence: Evidence

  /// Every line that can be read, in the table's order.
  static let all: [SampleFact] = Resource.table("sample-facts.tsv").compactMap(SampleFact.init)

  /// The facts of one file, in its order.
  static func of(_ file: String) -> [SampleFact] { all.filter { $0.file == file } }

  private init?(_ row: [Substring]) {
    guard row.count == 8, let type = EntityType(rawValue: String(row[3])),
      let date = PartialDate(iso: row[5]), let evidence = Evidence(rawValue: String(row[7]))
    else { return nil }
    file = String(row[0])
    uid = Int(row[1])
    name = String(row[2])
    self.type = type
    programmes = String(row[4]).split(separator: " | ").map(String.init)
    self.date = date
    url = row[6] == "-" ? nil : String(row[6])
    self.evidence = evidence
  }
}
