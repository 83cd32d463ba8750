import ArgumentParser
import Foundation
import NameMatching
import SanctionsArchive

/// What searching an index takes, letter by letter, and how often the right name is among the first ten.
struct KeystrokeFigures: Encodable {
  /// Percentiles in milliseconds.
  struct Keystroke: Encodable {
    let count: Int
    let p50, p95, p99, max: Double

    init(_ times: Distribution) {
      (count, p50, p95) = (times.runs, times.median, times.p95)
      (p99, max) = (times.p99, times.max)
    }
  }

  /// How many queries of a class had the right name among the first ten.
  struct Right: Encodable {
    var right = 0
    var of = 0
  }

  let name = "search"
  let machine = Machine.current
  let corpus: [InputFiles.Description]
  let names: Int
  let queries: Int
  let keystroke: Keystroke
  /// From the moment that a search is overtaken to its return, nearest names included; in its thread's own time.
  let abandoned: Keystroke
  let build: Double
  let open: Double
  let bytes: Int
  let residentBytes: Int
  let residentBytesAfterQueries: Int
  let rightInFirstTen: [String: Right]
  /// What can be expected of the queries without a mistake, whatever the order of the answers.
  let answersAlike: AnswersAlike.Figures
  /// Peers on the first queries that say which name is meant.
  let peers: RapidFuzz.Figures

  private enum CodingKeys: String, CodingKey {
    case name, machine, corpus, names, queries, bytes, peers
    case keystroke = "keystroke_ms"
    case abandoned = "abandoned_ms"
    case build = "build_s"
    case open = "open_ms"
    case residentBytes = "resident_bytes"
    case residentBytesAfterQueries = "resident_bytes_after_queries"
    case rightInFirstTen = "right_in_first_ten"
    case answersAlike = "answers_alike"
  }

  /// Opens the index, types the queries.
  init(index path: String, _ benchmark: SearchBenchmark) throws {
    let watch = Stopwatch()
    guard let file = MappedFile(path: path),
      let segment = NameSegment(bytes: file.bytes, owner: file)
    else { throw ValidationError("\(path): no index") }
    let index = NameIndex(segments: [segment])
    _ = index.search("a", limit: 10)
    open = watch.milliseconds
    residentBytes = Memory.residentBytes
    names = segment.nameCount
    bytes = segment.byteCount
    build = Double(ProcessInfo.processInfo.environment["EMBARGO_BUILD_SECONDS"] ?? "") ?? 0
    corpus = InputFiles.descriptions([benchmark.names, benchmark.queries])
    let lines = try SearchBenchmark.lines(benchmark.names)
    let queries = try SearchBenchmark.lines(benchmark.queries)
    self.queries = queries.count
    var typing = Typing(index: index, names: lines, showsMisses: benchmark.misses)
    for query in queries { typing.type(query) }
    keystroke = Keystroke(Distribution(typing.milliseconds))
    abandoned = Keystroke(
      Distribution(
        AbandonedSearch.sample(queries).flatMap {
          AbandonedSearch(index: index, query: $0).milliseconds
        }))
    rightInFirstTen = typing.right
    residentBytesAfterQueries = Memory.residentBytes
    answersAlike = AnswersAlike(lines).figures(Self.asked(queries).map { ($0.query, $0.meant) })
    // A peer takes a second a query over a million names.
    let asked = min(benchmark.peers, 6_000_000 / max(1, names))
    peers = asked > 0 ? Self.peers(queries.prefix(asked), lines) : [:]
  }

  private static func peers(_ queries: some Sequence<Substring>, _ lines: [Substring])
    -> RapidFuzz.Figures
  {
    let asked = asked(queries)
    let names = lines.map(String.init)
    var peers = RapidFuzz.search(asked, names: names) ?? [:]
    peers["fzf"] = Fzf.search(asked, names: names)
    return peers
  }

  /// The queries that say which name is meant.
  private static func asked(_ queries: some Sequence<Substring>)
    -> [(query: String, meant: String, kind: String)]
  {
    queries.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return fields.count > 1 ? (fields[0], fields[1], fields.count > 2 ? fields[2] : "all") : nil
    }
  }

  /// Prints the figures to standard output.
  func print() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}

/// Queries that are typed a character at a time.
private struct Typing {
  let index: NameIndex
  let names: [Substring]
  let showsMisses: Bool
  private(set) var milliseconds: [Double] = []
  private(set) var right: [String: KeystrokeFigures.Right] = [:]

  init(index: NameIndex, names: [Substring], showsMisses: Bool) {
    self.index = index
    self.names = names
    self.showsMisses = showsMisses
  }

  /// Types a line of the file of queries.
  mutating func type(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    var (typed, hits) = ("", [NameHit]())
    for character in fields[0] {
      typed.append(character)
      let watch = Stopwatch()
      hits = index.search(typed, limit: 10)
      milliseconds.append(watch.milliseconds)
    }
    guard fields.count > 1 else { return }
    let kind = fields.count > 2 ? String(fields[2]) : "all"
    let isRight = hits.contains { names[Int($0.entity)] == fields[1] }
    right[kind, default: .init()].of += 1
    right[kind, default: .init()].right += isRight ? 1 : 0
    guard !isRight, showsMisses else { return }
    FileHandle.standardError.write(Data("\(kind): \(fields[0]) | \(fields[1])\n".utf8))
  }
}
