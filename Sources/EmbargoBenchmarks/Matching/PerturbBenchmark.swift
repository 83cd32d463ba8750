import ArgumentParser
import NameMatching
import SanctionsModel
import SanctionsSources

/// The names of lists against what becomes of them on the way: recall by class of harm, and precision.
struct PerturbBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perturbed",
    abstract: "Perturbed names of lists: recall by class and precision at the one threshold.")

  @Argument(help: "Lists; a family of files is one list.") var paths: [String]
  @Option(help: "The seed of the perturbations.") var seed: UInt64 = 1
  @Option(help: "How many times each name is perturbed, each time in another way.") var rounds = 1
  @Flag(help: "Compare without regard to the type of party.") var untyped = false
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Figures: Encodable {
    let names: Int
    let seed: UInt64
    let threshold: Double
    let recall: Proportion
    let recallByClass: [String: Proportion]
    let precision: Proportion
    let nearMissesTaken: Proportion
    let leftOut: Int
    let peers: RapidFuzz.Figures?

    enum CodingKeys: String, CodingKey {
      case names, seed, threshold, recall, precision, peers
      case recallByClass = "recall_by_class"
      case nearMissesTaken = "near_misses_taken"
      case leftOut = "left_out"
    }
  }

  func run() throws {
    let input = try InputFiles(paths)
    let names = try Self.names(in: input.files)
    let pairs = PerturbedPairs(names, seed: seed, rounds: max(1, rounds))
    let found = pairs.positives.map { isMatch($0.pair) }
    let hits = found.count { $0 }
    let wrong = pairs.negatives.count { isMatch($0) }
    let classes = Dictionary(grouping: pairs.positives.indices) {
      pairs.positives[$0].kind.rawValue
    }
    try Report(
      name: "perturbed", corpus: input,
      figures: Figures(
        names: names.count, seed: seed, threshold: NameMatcher.threshold,
        recall: Proportion(hits, of: found.count),
        recallByClass: classes.mapValues { places in
          Proportion(places.count { found[$0] }, of: places.count)
        },
        precision: Proportion(hits, of: hits + wrong),
        nearMissesTaken: Proportion(wrong, of: pairs.negatives.count), leftOut: pairs.leftOut,
        peers: RapidFuzz.pairs(
          pairs.positives.map { ($0.pair.first, $0.pair.second, true) }
            + pairs.negatives.map { ($0.first, $0.second, false) }))
    ).printJSON()
  }

  private func isMatch(_ pair: NamePair) -> Bool {
    NameMatcher().score(
      PreparedName(pair.first), PreparedName(pair.second), type: untyped ? nil : pair.type)
      >= NameMatcher.threshold
  }

  /// The primary names of the lists in some files.
  private static func names(in files: [SourceFile]) throws -> [ListedName] {
    var names: [ListedName] = []
    for family in SourceReader().families(files) {
      guard case .list(let list) = try SourceReader().read(family) else { continue }
      while let record = try list.next() {
        names.append(
          ListedName(text: record.entry.name, type: record.entry.type, bearer: names.count))
      }
    }
    return names
  }
}
