import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

extension Archive {
  /// How many parties are screened before `progress` is told.
  private static let batchSize = 2_000

  /// Holds parties against the names of the archive: for each the entities whose likeness, birth, country and
  /// type counted in, reaches `threshold`. In the parties' order.
  ///
  /// All is read from one state of the archive, on all processors; `progress` is told how many are done.
  package func screen(
    _ parties: [ScreenedParty], threshold: Double, progress: (Int) -> Void = { _ in }
  ) throws(ArchiveError) -> [ScreeningResult] {
    try read { db in
      var screening = Screening(
        index: CandidateIndex(try names.index(db)), threshold: threshold)
      var results: [ScreeningResult] = []
      for start in stride(from: 0, to: parties.count, by: Self.batchSize) {
        let batch = parties[start..<min(start + Self.batchSize, parties.count)]
        results += try screening.results(of: Array(batch), db)
        progress(results.count)
      }
      return results
    }
  }
}
