import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

extension Archive {
  /// How many parties are screened before `progress` is told.
  private static let batchSize = 1_000

  /// Holds parties against the names of the archive: for each the entities whose likeness, birth, country and
  /// type counted in, reaches `threshold`. In the parties' order.
  ///
  /// All is read from one state of the archive, on all processors; `progress` is told how many are done. Each hit
  /// bears what the user decided on it. Throws an `ArchiveError` where reading fails, and `SearchAbandoned` before
  /// the next batch once `isCancelled` says yes.
  package func screen(
    _ parties: [ScreenedParty], threshold: Double, progress: (Int) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> [ScreeningResult] {
    let results: [ScreeningResult]? = try read { db in
      var screening = Screening(
        index: CandidateIndex(try names.index(db)), threshold: threshold)
      var results: [ScreeningResult] = []
      let decisions = try ScreeningDecisions(db)
      for start in stride(from: 0, to: parties.count, by: Self.batchSize) {
        guard !isCancelled() else { return nil }
        let batch = parties[start..<min(start + Self.batchSize, parties.count)]
        results += try screening.results(of: Array(batch), db).map(decisions.marked)
        progress(results.count)
      }
      return results
    }
    guard let results else { throw SearchAbandoned() }
    return results
  }
}
