import EntityLinking
import GRDB
import SanctionsModel

/// Holds the names of texts against the archive's entities, each name once, as long as no entity changes.
struct NameComparison {
  private let finder: EntityFinder
  private var fits: [String: [NameFit]] = [:]

  /// A comparison with the entities of the archive that `db` reads.
  init(_ db: Database) { finder = EntityFinder(db) }

  /// What the names of a reading fit, by their index.
  mutating func fits(of reading: Reading) throws -> [Int: [NameFit]] {
    try compare([reading])
    return Self.compared(reading).reduce(into: [:]) { $0[$1.index] = fits[$1.text] }
  }

  /// Compares the names of readings that were not compared before, on all processors.
  mutating func compare(_ readings: [Reading]) throws {
    var pending: [(name: String, candidates: [EntityCandidate])] = []
    for (_, name) in readings.lazy.flatMap(Self.compared) where fits[name] == nil {
      fits[name] = []
      pending.append((name, try finder.candidates(named: name)))
    }
    let found = Parallel.map(pending) { NameFit.fits(of: $0.name, among: $0.candidates) }
    for (name, fits) in zip(pending.lazy.map(\.name), found) { self.fits[name] = fits }
  }

  private static func compared(_ reading: Reading) -> [(index: Int, text: String)] {
    reading.names.enumerated().filter { $1.role != .official }.map { ($0, $1.text) }
  }
}
