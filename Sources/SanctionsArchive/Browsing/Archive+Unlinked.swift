import EntityLinking
import GRDB
import SanctionsModel

extension Archive {
  /// The designees of a prose text that none of its links is about, each with the parties that it may mean: nobody
  /// is said to be on no list whose namesake is on one.
  package func unlinked(
    in reading: Reading, besides links: [Link]
  ) throws(ArchiveError) -> [UnlinkedName] {
    try read { try Self.unlinked(in: reading, besides: links, $0) }
  }

  /// The same from one state of the archive.
  static func unlinked(
    in reading: Reading, besides links: [Link], _ db: Database
  ) throws -> [UnlinkedName] {
    var open = Reading()
    open.names = reading.unlinkedDesignees(besides: links)
    guard !open.names.isEmpty else { return [] }
    var comparison = NameComparison(db)
    let fits = try comparison.fits(of: open)
    return open.names.enumerated().map { index, name in
      let likest = (fits[index] ?? [])
        .filter { name.type == nil || name.type == $0.entity.type }
        .sorted { $0.similarity.score > $1.similarity.score }
      return UnlinkedName(name.text, candidates: likest.prefix(3).map(\.entity))
    }
  }
}
