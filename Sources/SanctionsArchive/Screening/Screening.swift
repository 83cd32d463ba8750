import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

/// A screening under way, and what it has read of the archive so far.
struct Screening {
  /// A party with the entities whose names are like its own.
  private struct Likeness: Sendable {
    var entity: UInt32
    var name: KnownName
    var score: Double
  }

  /// How many entities the name index proposes for a name.
  private static let mostCandidates = 24
  /// How many names one thread looks up at a time.
  private static let slice = 125

  private let index: CandidateIndex
  private let threshold: Double
  private var names: [UInt32: ScreenedNames] = [:]
  private var entities: [UInt32: ScreenedEntity] = [:]

  /// A screening of an index.
  init(index: CandidateIndex, threshold: Double) {
    self.index = index
    self.threshold = threshold
  }

  /// The results for parties, in their order.
  mutating func results(of parties: [ScreenedParty], _ db: Database) throws -> [ScreeningResult] {
    let candidates = candidates(of: parties)
    try readNames(of: Set(candidates.joined()), db)
    let alike = likenesses(parties, candidates)
    try readEntities(Set(alike.joined().map(\.entity)), db)
    let (entities, threshold) = (entities, threshold)
    return Parallel.map(Array(zip(parties, alike))) { party, alike in
      let evidence = ScreeningEvidence(party)
      let hits = alike.compactMap { likeness -> ScreeningHit? in
        guard let entity = entities[likeness.entity] else { return nil }
        return Self.hit(party, likeness, entity, evidence, threshold)
      }
      return ScreeningResult(
        party: party,
        hits: hits.sorted { ($1.score, $0.entity.id) < ($0.score, $1.entity.id) })
    }
  }

  private func candidates(of parties: [ScreenedParty]) -> [[UInt32]] {
    let slices = stride(from: 0, to: parties.count, by: Self.slice).map {
      parties[$0..<min($0 + Self.slice, parties.count)]
    }
    let index = index
    return Parallel.map(slices, fewest: 2) { slice in
      var search = CandidateSearch(index)
      return slice.map {
        search.candidates(of: $0.name, limit: Self.mostCandidates).map(\.entity)
      }
    }.flatMap(\.self)
  }

  private mutating func readNames(of wanted: Set<UInt32>, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT n.name, n.strong, e.type FROM entity_name n JOIN entity e ON e.row = n.entity
        WHERE n.entity = ? ORDER BY n.position
        """)
    let found = try wanted.filter { names[$0] == nil }.map { entity in
      (entity, try Row.fetchAll(statement, arguments: [Int64(entity)]).map(PublishedName.init))
    }
    for (entity, names) in Parallel.map(found, { ($0, ScreenedNames($1)) }) {
      self.names[entity] = names
    }
  }

  /// For each party the entities whose names are so like its own that other facts can decide.
  private func likenesses(
    _ parties: [ScreenedParty], _ candidates: [[UInt32]]
  ) -> [[Likeness]] {
    let weights = ScreeningWeights.shared
    let (names, threshold) = (names, threshold)
    let least = weights.leastLikeness(toReach: threshold)
    return Parallel.map(Array(zip(parties, candidates))) { party, candidates in
      var sought = SoughtName(PreparedName(party.name))
      let isBare = party.birth == nil && party.countries.isEmpty
      let least = isBare ? threshold : least
      return candidates.compactMap { entity in
        guard let known = names[entity] else { return nil }
        let likest = sought.likest(
          among: known.names, type: known.type, weakAliasFactor: weights.weakAlias, least: least)
        guard let likest, likest.score >= least else { return nil }
        return Likeness(entity: entity, name: likest.name, score: likest.score)
      }
    }
  }

  private mutating func readEntities(_ wanted: Set<UInt32>, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT \(EntityReference.columns), e.listed, e.entry FROM entity e WHERE e.row = ?")
    for entity in wanted where entities[entity] == nil {
      entities[entity] = try Row.fetchOne(statement, arguments: [Int64(entity)])
        .map(ScreenedEntity.init)
    }
  }

  private static func hit(
    _ party: ScreenedParty, _ likeness: Likeness, _ entity: ScreenedEntity,
    _ evidence: ScreeningEvidence, _ threshold: Double
  ) -> ScreeningHit? {
    let judged = evidence.judged(likeness.score, entity.entry)
    guard judged.score >= threshold else { return nil }
    var sought = SoughtName(PreparedName(party.name))
    let similarity = sought.best(
      among: [likeness.name], type: entity.entry.type,
      weakAliasFactor: ScreeningWeights.shared.weakAlias)
    return ScreeningHit(
      entity: entity.reference, isListed: entity.isListed, matched: likeness.name.text,
      isStrong: likeness.name.isStrong, score: judged.score,
      reasons: (similarity?.similarity.why ?? []).map { ScreeningReason(.name, $0) }
        + judged.reasons)
  }
}
