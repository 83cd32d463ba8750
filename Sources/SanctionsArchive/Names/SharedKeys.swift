/// Counts how many of a name's keys each entity shares, and says which share most.
struct SharedKeys {
  private var shared: [UInt8]
  /// The entities that share a key, by their places in the directory, in the order in which they were counted.
  private var touched: [Int32] = []
  private let most: Int

  /// A count for so many entities, of which no more than `most` are looked at: those that share most keys, and of
  /// those that share as many the first.
  init(entities: Int, most: Int) {
    shared = Array(repeating: 0, count: entities)
    self.most = most
  }

  /// Counts the entities that have one more of the keys.
  mutating func count(_ places: ArraySlice<Int32>) {
    for place in places {
      if shared[Int(place)] == 0 { touched.append(place) }
      if shared[Int(place)] < .max { shared[Int(place)] += 1 }
    }
  }

  /// The first entities, at most `limit`: by the number of shared keys, then the least `distance`, then the place.
  func first(_ limit: Int, distance: (Int32) -> Int) -> [Int32] {
    var levels: [[Int32]] = []
    for place in touched {
      let level = Int(shared[Int(place)])
      while levels.count <= level { levels.append([]) }
      levels[level].append(place)
    }
    var (found, left): ([Int32], Int) = ([], most)
    for var level in levels.reversed() where found.count < limit && left > 0 {
      if level.count > left { level = Array(level.sorted().prefix(left)) }
      left -= level.count
      found += Self.nearest(level, limit - found.count, distance)
    }
    return found
  }

  /// The places of the least distance, at most `limit`, in the order of distance and place.
  private static func nearest(
    _ places: [Int32], _ limit: Int, _ distance: (Int32) -> Int
  ) -> [Int32] {
    var best: [(distance: Int, place: Int32)] = []
    for place in places {
      let distance = distance(place)
      if best.count == limit, let last = best.last, (distance, place) >= last { continue }
      if best.count == limit { best.removeLast() }
      let index = best.firstIndex { (distance, place) < $0 } ?? best.count
      best.insert((distance, place), at: index)
    }
    return best.map(\.place)
  }
}
