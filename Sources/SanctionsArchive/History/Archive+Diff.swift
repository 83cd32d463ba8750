import GRDB
import SanctionsModel

extension Archive {
  /// What changed on a list between two of its snapshots: the last two, unless dates are given.
  ///
  /// A date stands for the newest snapshot of that day or before it; `from` alone reaches to the last snapshot,
  /// `to` alone back to the one before it. Throws where the source is unknown or no snapshot is so old.
  package func diff(source: String, from: PartialDate? = nil, to: PartialDate? = nil)
    throws(ArchiveError) -> ListDiff
  {
    try read { db in
      guard let list = try ListDiffReader.List(named: source, db) else {
        throw try unknownSource(source, db)
      }
      let all = try Snapshot.all(of: list.row, db)
      let end = try to.map { try index(of: $0, in: all, list) } ?? all.count - 1
      let start = try from.map { try index(of: $0, in: all, list) } ?? end - 1
      guard all.indices.contains(start), all.indices.contains(end) else {
        throw lacking("\(list.title): no two snapshots to compare; \(Self.dates(all))")
      }
      guard start <= end else {
        throw lacking("\(all[start].date) is later than \(all[end].date); give --from before --to")
      }
      guard let diff = try ListDiffReader(db).diff(list, from: all[start], to: all[end]) else {
        throw lacking("\(list.title): a snapshot without a date")
      }
      return diff
    }
  }

  private func index(
    of date: PartialDate, in snapshots: [Snapshot], _ list: ListDiffReader.List
  ) throws -> Int {
    let last = Self.lastDay(of: date)
    guard let index = snapshots.lastIndex(where: { $0.date <= last }) else {
      throw lacking("\(list.title): no snapshot of \(date) or before; \(Self.dates(snapshots))")
    }
    return index
  }

  /// The last day that a date can mean, ISO 8601.
  static func lastDay(of date: PartialDate) -> String {
    PartialDate(dayNumber: date.lastDayNumber)?.iso ?? date.iso
  }

  private static func dates(_ snapshots: [Snapshot]) -> String {
    guard let first = snapshots.first, let last = snapshots.last else { return "none was read" }
    return snapshots.count == 1
      ? "the archive holds that of \(first.date) alone"
      : "the archive holds \(snapshots.count), from \(first.date) to \(last.date)"
  }

  private func unknownSource(_ name: String, _ db: Database) throws -> ArchiveError {
    let lists = try String.fetchAll(db, sql: "SELECT name FROM source WHERE is_list ORDER BY name")
    return lacking(
      "no list is called '\(name)'; "
        + (lists.isEmpty ? "no list was imported" : "there are \(lists.joined(separator: ", "))"))
  }

  private func lacking(_ message: String) -> ArchiveError {
    ArchiveError(.noSuchSnapshot, path: path, message: message)
  }
}
