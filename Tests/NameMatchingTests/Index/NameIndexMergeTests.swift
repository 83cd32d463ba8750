import Testing

@testable import NameMatching

@Suite("Segments of the name index merged into one") struct NameIndexMergeTests {
  /// Names of few words, so that runs share them; some fold to nothing, some have a word twice.
  private static func names(_ count: Int) -> [String] {
    let words = [
      "AL", "ALI", "ALIYEV", "Trading", "Trade", "Ostravik", "ostravik", "Žižka", "a", "ab", "abc",
      "VELMUR", "Фабрика", "Co", "9", "99", "MARU", "MARUT", String(repeating: "x", count: 300),
    ]
    return (0..<count).map { number in
      (0...(number % 4)).map { words[(number * 7 + $0 * (3 + number / 5)) % words.count] }
        .joined(separator: " ") + (number % 11 == 0 ? " \(number)" : "")
    } + ["", "---"]
  }

  private func builder(_ names: ArraySlice<String>) -> NameIndexBuilder {
    var builder = NameIndexBuilder()
    for (number, name) in zip(names.indices, names) {
      builder.add(
        name, entity: UInt32(number / 3), position: number % 3, isStrong: number % 5 > 0)
    }
    return builder
  }

  private func parts(_ bytes: [UInt8]) throws -> [[UInt8]] {
    let header = try #require(bytes.withUnsafeBytes { IndexHeader($0) })
    return header.ranges.map { Array(bytes[$0]) }
  }

  private func merged(_ runs: [[UInt8]], superseded: [UInt32] = []) throws -> [[UInt8]] {
    var parts = [[UInt8]](repeating: [], count: IndexPart.allCases.count)
    let merge = NameIndexMerge(
      runs.compactMap(IndexSamples.segment), superseded: superseded, release: {},
      sink: { parts[$0.rawValue] += $1 })
    try merge.write()
    return parts
  }

  @Test(
    "are byte for byte what building all names at once gives", arguments: [1, 7, 40, 500, 2000])
  func same(size: Int) throws {
    let names = Self.names(1200)
    let runs = stride(from: 0, to: names.count, by: size).map {
      builder(names[$0..<min(names.count, $0 + size)]).finish()
    }
    var whole = builder(names[...])
    for entity in [3, 5, 900] as [UInt32] { whole.supersede(entity) }
    let wanted = try parts(whole.finish())
    let found = try merged(runs, superseded: [3, 5, 900])
    for part in IndexPart.allCases {
      #expect(found[part.rawValue] == wanted[part.rawValue], "\(part)")
    }
  }

  @Test(
    "may hold nothing, one word, or words that begin each other",
    arguments: [
      [], ["one"], ["a", "ab", "abc"], ["a", "a"], ["ab", "b"],
    ])
  func few(names: [String]) throws {
    let runs = names.indices.map { builder(names[$0...$0]).finish() }
    #expect(try merged(runs) == parts(builder(names[...]).finish()))
  }
}
