import ArgumentParser
import NameMatching
import SanctionsModel
import SanctionsSources

/// Labelled pairs of names: how many are judged right, and how long a pair takes.
struct MatchBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Labelled pairs: precision, recall, F1, µs a pair, every miss.")

  @Argument(help: "CSV files with the columns schema, name1, name2 and is_match.")
  var paths: [String]
  @Option(help: "How many times all pairs are scored for the time.") var runs = 51
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Miss: Encodable {
    let line: Int
    let first: String
    let second: String
    let label: Bool
    let score: Double
    let why: [String]
  }

  private struct Figures: Encodable {
    let pairs: Int
    let threshold: Double
    let precision: Proportion
    let recall: Proportion
    let f1: F1Interval
    let pairMicroseconds: Distribution
    let preparedPairMicroseconds: Distribution
    let misses: [Miss]
    let peers: RapidFuzz.Figures?

    enum CodingKeys: String, CodingKey {
      case pairs, threshold, precision, recall, f1, misses, peers
      case pairMicroseconds = "pair_us"
      case preparedPairMicroseconds = "prepared_pair_us"
    }
  }

  func run() throws {
    let input = try InputFiles(paths)
    let pairs = try input.files.flatMap { try LabelledNamePairs($0).pairs }
      .filter { $0.isMatch != nil }
    let found = pairs.map { NameMatcher().similarity($0.first, $0.second, type: $0.type) }
    let verdicts = zip(pairs, found).map { pair, similarity in
      Self.verdict(pair.isMatch == true, similarity.score >= NameMatcher.threshold)
    }
    try Report(
      name: "match", corpus: input, figures: figures(pairs, found, verdicts)
    ).printJSON()
  }

  private func figures(
    _ pairs: [LabelledNamePairs.Pair], _ found: [NameSimilarity], _ verdicts: [F1Interval.Verdict]
  ) -> Figures {
    let hits = verdicts.count { $0 == .hit }
    let misses = pairs.indices.filter { verdicts[$0] == .miss || verdicts[$0] == .falseAlarm }
    return Figures(
      pairs: pairs.count, threshold: NameMatcher.threshold,
      precision: Proportion(hits, of: hits + verdicts.count { $0 == .falseAlarm }),
      recall: Proportion(hits, of: hits + verdicts.count { $0 == .miss }),
      f1: F1Interval(verdicts), pairMicroseconds: times(pairs),
      preparedPairMicroseconds: preparedTimes(pairs),
      misses: misses.map {
        Miss(
          line: pairs[$0].line, first: pairs[$0].first, second: pairs[$0].second,
          label: pairs[$0].isMatch == true, score: found[$0].score, why: found[$0].why)
      }, peers: RapidFuzz.pairs(pairs.map { ($0.first, $0.second, $0.isMatch == true) }))
  }

  private static func verdict(_ label: Bool, _ says: Bool) -> F1Interval.Verdict {
    says ? (label ? .hit : .falseAlarm) : (label ? .miss : .rejection)
  }

  /// Microseconds a pair from two strings.
  private func times(_ pairs: [LabelledNamePairs.Pair]) -> Distribution {
    Distribution(
      (0..<max(1, runs)).map { _ in
        let watch = Stopwatch()
        var sum = 0.0
        for pair in pairs {
          sum += NameMatcher().score(
            PreparedName(pair.first), PreparedName(pair.second), type: pair.type)
        }
        return (watch.milliseconds + sum * 0) * 1000 / Double(max(1, pairs.count))
      })
  }

  /// Microseconds a pair of names that were prepared before.
  private func preparedTimes(_ pairs: [LabelledNamePairs.Pair]) -> Distribution {
    let names = pairs.map { (PreparedName($0.first), PreparedName($0.second), $0.type) }
    return Distribution(
      (0..<max(1, runs)).map { _ in
        let watch = Stopwatch()
        var sum = 0.0
        for (first, second, type) in names {
          sum += NameMatcher().score(first, second, type: type)
        }
        return (watch.milliseconds + sum * 0) * 1000 / Double(max(1, pairs.count))
      })
  }
}
