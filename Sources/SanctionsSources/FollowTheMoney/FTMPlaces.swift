/// Places in a file by the id of what they tell of: a hash of the id and an offset.
///
/// Two ids may share a hash: who reads a place looks at the id that stands there.
struct FTMPlaces {
  private var places: [(id: Int, offset: Int)] = []

  /// Whether there are none.
  var isEmpty: Bool { places.isEmpty }

  /// Adds a place that tells of an id.
  mutating func add(_ id: String, _ offset: Int) { places.append((id.hashValue, offset)) }

  /// Makes what was added ready to be asked.
  mutating func settle() {
    places.sort { ($0.id, $0.offset) < ($1.id, $1.offset) }
    var kept = 0
    for place in places where kept == 0 || places[kept - 1] != place {
      places[kept] = place
      kept += 1
    }
    places.removeSubrange(kept...)
  }

  /// Whether a place tells of the id.
  func holds(_ id: String) -> Bool { !offsets(of: id).isEmpty }

  /// The places that tell of the id, in the file's order.
  func offsets(of id: String) -> [Int] {
    let hash = id.hashValue
    let first = places.indices.firstPlace { places[$0].id >= hash }
    return places[first...].prefix { $0.id == hash }.map(\.offset)
  }
}
