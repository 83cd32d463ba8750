import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

/// Holds the names of texts against the archive's entities, each name once, as long as no entity changes.
struct NameComparison {
  /// Fewer names that are compared with parties made ready before are not worth the threads.
  private static let fewReady = 64

  private let db: Database
  private let cache: NameCache
  private let finder: EntityFinder
  private var fits: [String: [NameFit]] = [:]

  /// A comparison with the entities of the archive that `db` reads; with what a cache keeps where `db` reads alone.
  init(_ db: Database, cache: NameCache? = nil) {
    self.db = db
    self.cache = cache ?? NameCache()
    finder = EntityFinder(db)
  }

  /// What the names of a reading fit, by their index.
  mutating func fits(of reading: Reading) throws -> [Int: [NameFit]] {
    try compare([reading])
    return Self.compared(reading).reduce(into: [:]) { $0[$1.index] = fits[$1.text] }
  }

  /// Compares the names of readings that were not compared before, on all processors.
  mutating func compare(_ readings: [Reading]) throws {
    var names: [String] = []
    for (_, name) in readings.lazy.flatMap(Self.compared) where fits[name] == nil {
      fits[name] = []
      names.append(name)
    }
    if names.isEmpty { return }
    for (name, found) in zip(names, try found(names)) { fits[name] = found }
  }

  private func found(_ names: [String]) throws -> [[NameFit]] {
    guard let directory = try cache.directory(for: names.count, db) else {
      let pending = try names.map { ($0, try finder.candidates(named: $0)) }
      return Parallel.map(pending) { NameFit.fits(of: $0.0, among: $0.1) }
    }
    let pending = try names.map { name in
      let prepared = PreparedName(name)
      return (prepared, try directory.candidates(named: name, prepared, db))
    }
    return Parallel.map(pending, fewest: Self.fewReady) { NameFit.fits(of: $0.0, among: $0.1) }
  }

  private static func compared(_ reading: Reading) -> [(index: Int, text: String)] {
    reading.names.enumerated().filter { $1.role != .official }.map { ($0, $1.text) }
  }
}
