import ArgumentParser
import Foundation
import NameMatching
import SanctionsArchive

/// Customers held against a list of names, on all processors: seconds, and how often the meant name is among the hits.
struct ScreenBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Customers held against names: seconds, and what is found.")

  @Option(help: "Names, one a line.") var names: String
  @Option(help: "Customers, one a line; behind a tab the name that is meant.") var customers: String
  @Option(help: "How many names the index proposes for a customer.") var candidates = 24
  @Option(help: "How many times all customers are screened.") var runs = 3
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Corpus: Encodable {
    let names: Int
    let customers: Int
  }

  private struct Figures: Encodable {
    let buildMilliseconds: Double
    let screenMilliseconds: Distribution
    let withHits: Int
    let meant: Int
    let meantProposed: Int
    let meantFound: Int
    /// A peer is asked for the first hundred customers alone.
    let peers: RapidFuzz.Figures?

    enum CodingKeys: String, CodingKey {
      case meant, peers
      case buildMilliseconds = "build_ms"
      case screenMilliseconds = "screen_ms"
      case withHits = "customers_with_hits"
      case meantProposed = "meant_among_candidates"
      case meantFound = "meant_among_hits"
    }
  }

  private struct Outcome: Sendable {
    var hits = 0
    var isProposed = false
    var isFound = false
  }

  func run() throws {
    let lines = try SearchBenchmark.lines(names).map(String.init)
    let customers = try SearchBenchmark.lines(customers).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let watch = Stopwatch()
    let index = CandidateIndex(try index(of: lines))
    let known = Parallel.map(lines) { PreparedName($0) }
    let build = watch.milliseconds
    var (samples, outcomes) = ([Double](), [Outcome]())
    for _ in 0..<max(1, runs) {
      let watch = Stopwatch()
      outcomes = screen(customers, index, lines, known)
      samples.append(watch.milliseconds)
    }
    try Report(
      name: "screen", corpus: Corpus(names: lines.count, customers: customers.count),
      figures: Figures(
        buildMilliseconds: build, screenMilliseconds: Distribution(samples),
        withHits: outcomes.count { $0.hits > 0 }, meant: customers.count { $0.count > 1 },
        meantProposed: outcomes.count(where: \.isProposed),
        meantFound: outcomes.count(where: \.isFound),
        peers: RapidFuzz.screening(customers.prefix(100).map { $0[0] }, names: lines))
    ).printJSON()
  }

  private func screen(
    _ customers: [[String]], _ index: CandidateIndex, _ lines: [String], _ known: [PreparedName]
  ) -> [Outcome] {
    let slices = stride(from: 0, to: customers.count, by: 125).map {
      customers[$0..<min($0 + 125, customers.count)]
    }
    let limit = candidates
    return Parallel.map(slices, fewest: 2) { slice in
      var search = CandidateSearch(index)
      return slice.map { customer in
        var outcome = Outcome()
        let (prepared, meant) = (PreparedName(customer[0]), customer.count > 1 ? customer[1] : nil)
        for candidate in search.candidates(of: customer[0], limit: limit) {
          let entity = Int(candidate.entity)
          let score = NameMatcher().score(prepared, known[entity], type: nil)
          outcome.isProposed = outcome.isProposed || lines[entity] == meant
          guard score >= NameMatcher.threshold else { continue }
          _ = NameMatcher().similarity(prepared, known[entity], type: nil)
          outcome.hits += 1
          outcome.isFound = outcome.isFound || lines[entity] == meant
        }
        return outcome
      }
    }.flatMap(\.self)
  }

  private func index(of lines: [String]) throws -> NameIndex {
    var builder = NameIndexBuilder()
    for (number, name) in lines.enumerated() {
      builder.add(name, entity: UInt32(number), position: 0, isStrong: true)
    }
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-benchmark-\(UUID().uuidString)")
    try Data(builder.finish()).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    guard let file = MappedFile(path: path.path),
      let segment = NameSegment(bytes: file.bytes, owner: file)
    else { throw ValidationError("\(path.path): cannot be mapped") }
    return NameIndex(segments: [segment])
  }
}
