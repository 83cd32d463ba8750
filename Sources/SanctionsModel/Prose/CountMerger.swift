/// Joins the counts of a text: what is stated twice is one count, and a part of a total is none.
enum CountMerger {
  /// The most counts that one text can state.
  static let limit = 500

  /// The counts in the order of their first statement.
  static func merged(_ stated: [CountReader.Stated]) -> [TargetCount] {
    var result: [TargetCount] = []
    var parts: [TargetCount] = []
    for item in stated where !isShort(item, stated) {
      let count = item.count
      // The whole of a hostile text shall not be searched for each.
      if item.weak, stated.prefix(limit).contains(where: { isWhole($0, of: count) }) { continue }
      // No announcement states so many; a hostile one shall not make the search of them quadratic.
      if result.count >= limit { break }
      if item.separate && count.scope == .this || item.further && count.scope == .earlier {
        result.append(count)
        continue
      }
      if let same = result.firstIndex(where: { $0.sameKind(as: count) && $0.count == count.count })
      {
        result[same].evidence += count.evidence
        if result[same].bound != .exact, count.bound == .exact { result[same].bound = .exact }
        continue
      }
      let restates = result.firstIndex { known in
        known.type == count.type && known.count == count.count && known.change == count.change
      }
      if item.definite, let restates {
        result[restates].evidence += count.evidence
        continue
      }
      if isPart(item, of: result) {
        parts.append(count)
        continue
      }
      let known = result + parts
      result.removeAll {
        isSummed($0, by: count, in: known) || (item.total && isWhole(item, of: $0))
      }
      result.append(count)
    }
    return withoutRestatedTotals(result).map { count in
      var count = count
      count.evidence = Array(Set(count.evidence)).sorted()
      return count
    }
  }

  /// Whether a title names some and counts the rest, whom the text behind it counts together.
  private static func isShort(_ title: CountReader.Stated, _ stated: [CountReader.Stated]) -> Bool {
    title.title
      && stated.prefix(limit).contains {
        $0.sentence > 0 && $0.sentence < 8 && !$0.more && !$0.separate
          && isWhole($0, of: title.count)
      }
  }

  private static func isWhole(_ item: CountReader.Stated, of part: TargetCount) -> Bool {
    item.count.sameKind(as: part) && item.count.count > part.count
  }

  /// Whether a later total is the sum of all counts of its kind before it, of which this is one.
  private static func isSummed(
    _ part: TargetCount, by total: TargetCount, in known: [TargetCount]
  ) -> Bool {
    guard part.sameKind(as: total) else { return false }
    let parts = known.filter { $0.sameKind(as: total) }
    return parts.count > 1 && parts.reduce(0) { $0 + $1.count } == total.count
  }

  /// "Six names" are the six individuals that are told besides; of several types a total is a fact of its own, but
  /// for one in a title that the text breaks down.
  private static func withoutRestatedTotals(_ counts: [TargetCount]) -> [TargetCount] {
    counts.filter { count in
      guard count.type == .target else { return true }
      let typed = counts.filter {
        $0.type != .target && $0.scope == count.scope && $0.change == count.change
      }
      return typed.count > 1 || typed.reduce(0) { $0 + $1.count } != count.count
    }
  }

  /// A smaller count of a type whose total an earlier sentence states, or a definite phrase without
  /// one of its own ("the two companies").
  private static func isPart(_ item: CountReader.Stated, of known: [TargetCount]) -> Bool {
    let totals = known.filter { $0.scope == item.count.scope && $0.change == item.count.change }
    if item.more {
      // "President and six officials targeted … Six other officials were named along with him."
      return totals.contains { $0.type == item.count.type && $0.count == item.count.count + 1 }
    }
    // Of earlier actions each sentence tells one of its own: "18 in April 2013 … Twelve followed in May".
    let isOwn = item.count.scope == .earlier && !item.weak && !item.definite
    if !isOwn,
      totals.contains(where: { $0.type == item.count.type && $0.count > item.count.count })
    {
      return true
    }
    return item.definite && totals.contains { $0.type == .target && $0.count > item.count.count }
  }
}
