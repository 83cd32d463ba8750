import NameMatching

/// Searches that are overtaken while they run: how long they go on from then, in their thread's own time.
struct AbandonedSearch {
  /// A sample for each moment at which the search still ran.
  private(set) var milliseconds: [Double] = []
  /// The moments, as shares of what the whole search takes.
  private static let moments = [0.1, 0.3, 0.5, 0.7, 0.9]

  /// At most so many queries are searched for: those that find nothing take long.
  private static let mostQueries = 60

  /// Queries evenly out of all.
  static func sample(_ queries: [Substring]) -> [Substring] {
    let step = max(1, queries.count / mostQueries)
    return stride(from: 0, to: queries.count, by: step).map { queries[$0] }
  }

  /// Searches for a query, and for one with a word more that no name has, whose nearest names are then looked for.
  init(index: NameIndex, query line: Substring) {
    let query = String(line.prefix { $0 != "\t" })
    for text in [query, query + " qqxxqq zzwwzz"] {
      let whole = Self.run(text, index) { false }
      for moment in Self.moments {
        let limit = whole * moment
        let watch = ThreadStopwatch()
        let total = Self.run(text, index) { watch.milliseconds >= limit }
        // One that ended before was not overtaken.
        if total > limit { milliseconds.append(total - limit) }
      }
    }
  }

  /// The milliseconds that a search takes, with that for the nearest names where nothing is found.
  private static func run(
    _ text: String, _ index: NameIndex, isCancelled: @escaping () -> Bool
  ) -> Double {
    let watch = ThreadStopwatch()
    let hits = index.search(text, limit: 10, isCancelled: isCancelled)
    if hits.isEmpty, !isCancelled() {
      let words = NameFolding.folded(text).split(separator: " ").map(String.init)
      _ = NearestEntities(index, isCancelled: isCancelled).entities(words)
    }
    return watch.milliseconds
  }
}
