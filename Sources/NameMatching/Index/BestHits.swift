/// The best hits so far, least cost first, one an entity.
struct BestHits {
  private(set) var hits: [NameHit] = []
  private let limit: Int

  /// Room for `limit` hits.
  init(limit: Int) { self.limit = limit }

  /// What a hit must cost less than to be taken.
  var worst: Int { hits.count < limit ? SearchCost.most : hits[hits.count - 1].cost }
  /// Whether there is no room left.
  var isFull: Bool { hits.count >= limit }

  /// Takes a hit in if it is among the best.
  mutating func offer(_ hit: NameHit) {
    guard hit.cost < worst else { return }
    if let known = hits.firstIndex(where: { $0.entity == hit.entity }) {
      guard hit.cost < hits[known].cost else { return }
      hits.remove(at: known)
    } else if isFull {
      hits.removeLast()
    }
    var place = hits.count
    while place > 0, hits[place - 1].cost > hit.cost { place -= 1 }
    hits.insert(hit, at: place)
  }
}
