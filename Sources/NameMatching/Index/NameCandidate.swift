/// A name of an index that may be another spelling of a whole name.
public struct NameCandidate: Hashable, Sendable {
  /// The entity that bears the name, and which of its names it is.
  public var entity: UInt32
  public var position: Int
  /// How much of what both names say they share, for comparing candidates of one name.
  public var closeness: Float
}

/// The closest candidates so far, one an entity.
struct BestCandidates {
  private(set) var candidates: [NameCandidate] = []
  private let limit: Int

  /// Room for `limit` candidates.
  init(limit: Int) { self.limit = limit }

  /// What a candidate must be closer than to be taken.
  var worst: Float {
    candidates.count < limit ? -1 : candidates[candidates.count - 1].closeness
  }

  /// Takes a candidate in if it is among the closest.
  mutating func offer(_ candidate: NameCandidate) {
    guard candidate.closeness > worst else { return }
    if let known = candidates.firstIndex(where: { $0.entity == candidate.entity }) {
      guard candidate.closeness > candidates[known].closeness else { return }
      candidates.remove(at: known)
    } else if candidates.count >= limit {
      candidates.removeLast()
    }
    var place = candidates.count
    while place > 0, candidates[place - 1].closeness < candidate.closeness { place -= 1 }
    candidates.insert(candidate, at: place)
  }
}
