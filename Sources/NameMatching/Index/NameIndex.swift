/// The index of the names of an archive: a segment of most of them, and smaller ones of what came later.
///
/// A later segment's names of an entity take the place of those in earlier ones.
public struct NameIndex: Sendable {
  /// The segments, oldest first.
  public let segments: [NameSegment]

  /// An index of segments, oldest first.
  public init(segments: [NameSegment]) { self.segments = segments }

  /// How many names the segments hold, those that count no more among them.
  public var nameCount: Int { segments.reduce(0) { $0 + $1.nameCount } }

  /// The best names for what was typed, at most `limit`, one an entity, best first.
  ///
  /// Every typed word is wanted, in any order; the last may go on. Typing mistakes are forgiven: a letter left out or
  /// two exchanged from two letters on, any mistake from four on; words are joined and parted. Where there are too few
  /// hits otherwise, two mistakes from six letters on and one from three are, words that only sound alike are taken,
  /// and at last one word may be missing. Entities that `accepts` refuses are passed over. `isCancelled` is asked at
  /// least every fraction of a millisecond; when it says yes, what was found so far is returned.
  public func search(
    _ text: String, limit: Int, accepts: @escaping (UInt32) -> Bool = { _ in true },
    isCancelled: @escaping () -> Bool = { false }
  ) -> [NameHit] {
    let query = NameQuery(text)
    guard !query.ranges.isEmpty, limit > 0 else { return [] }
    var best = BestHits(limit: limit)
    for step in SearchStep.allCases {
      guard !isCancelled(), step.isWanted(best, query) else { continue }
      for (variant, cost) in step.variants(of: query) {
        run(variant, step, extraCost: cost, into: &best, accepts, isCancelled)
      }
    }
    return best.hits
  }

  private func run(
    _ query: NameQuery, _ step: SearchStep, extraCost: Int, into best: inout BestHits,
    _ accepts: @escaping (UInt32) -> Bool, _ isCancelled: @escaping () -> Bool
  ) {
    for (index, segment) in segments.enumerated() where !isCancelled() {
      let later = segments[(index + 1)...].filter { $0.superseded.count > 0 }
      var search = SegmentSearch(
        segment, query, step, extraCost: extraCost,
        isHidden: { entity in
          !accepts(entity) || later.contains { $0.supersedes(entity) }
        }, isCancelled: isCancelled)
      search.run(into: &best)
    }
  }
}
