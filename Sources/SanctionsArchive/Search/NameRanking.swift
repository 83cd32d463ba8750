import NameMatching

/// How well the names of an entity answer the words of a query that is still being typed.
///
/// Every word of the query looks for its best word in the name: the same word, one that it begins,
/// or one that is a typing mistake away. Word order is free.
struct NameRanking {
  /// The best name of an entity, and why it is the best.
  struct Answer {
    var name: String
    /// 0 to 1.
    var score: Double
    var why: String
  }

  /// How a word of the query met one of the name, best first.
  private enum Meeting: Int, Comparable {
    case same, begins, mistyped, none

    static func < (left: Meeting, right: Meeting) -> Bool { left.rawValue < right.rawValue }
  }

  private let words: [[UInt8]]

  /// A ranking for the folded words of a query.
  init(words: [String]) { self.words = words.map { Array($0.utf8) } }

  /// The best answer among names, each with whether it is strong; `nil` where no word meets any.
  func best(of names: [(name: String, isStrong: Bool)]) -> Answer? {
    var best: Answer?
    for (index, candidate) in names.enumerated() {
      guard var answer = answer(candidate.name) else { continue }
      // Of names that answer alike the primary one comes first, and a weak alias last.
      answer.score -= candidate.isStrong ? (index == 0 ? 0 : 0.01) : 0.04
      if !candidate.isStrong { answer.why += ", weak alias" }
      if answer.score > best?.score ?? 0 { best = answer }
    }
    return best
  }

  private func answer(_ name: String) -> Answer? {
    guard !words.isEmpty else { return nil }
    let parts = NameFolding.folded(name).split(separator: " ").map { Array($0.utf8) }
    var (sum, worst, met) = (0.0, Meeting.same, 0)
    for word in words {
      let (meeting, value) = bestMeeting(of: word, in: parts)
      worst = max(worst, meeting)
      sum += value
      if meeting != .none { met += 1 }
    }
    guard met > 0 else { return nil }
    let covered = Double(min(met, parts.count)) / Double(max(parts.count, 1))
    let score = sum / Double(words.count) * (0.9 + 0.1 * covered)
    return Answer(name: name, score: score, why: Self.reason(worst, met: met, of: words.count))
  }

  private func bestMeeting(of word: [UInt8], in parts: [[UInt8]]) -> (Meeting, Double) {
    var best = (Meeting.none, 0.0)
    for part in parts {
      let found = Self.meeting(of: word, with: part)
      if found.1 > best.1 { best = found }
    }
    return best
  }

  private static func meeting(of word: [UInt8], with part: [UInt8]) -> (Meeting, Double) {
    if word == part { return (.same, 1) }
    if part.starts(with: word) {
      return (.begins, 0.85 + 0.1 * Double(word.count) / Double(part.count))
    }
    guard word.count >= 4 else { return (.none, 0) }
    let allowed = word.count >= 8 ? 2 : 1
    let distance = PrefixDistance.distance(of: word, toPrefixOf: part, limit: allowed)
    guard distance <= allowed else { return (.none, 0) }
    return (.mistyped, 0.75 - 0.15 * Double(distance - 1))
  }

  private static func reason(_ worst: Meeting, met: Int, of count: Int) -> String {
    switch worst {
    case .same: "the same words"
    case .begins: "words that begin so"
    case .mistyped: "words a typing mistake away"
    case .none: "\(met) of \(count) words"
    }
  }
}
