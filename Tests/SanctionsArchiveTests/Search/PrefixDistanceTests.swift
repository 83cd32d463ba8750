import Testing

@testable import SanctionsArchive

@Suite("The distance to the beginning of a word") struct PrefixDistanceTests {
  @Test(
    "counts letters too many, too few, wrong and exchanged",
    arguments: [
      ("mansud", "mansudae", 0), ("mansdu", "mansudae", 1), ("mnsudae", "mansudae", 1),
      ("manssudae", "mansudae", 1), ("mansodae", "mansudae", 1), ("mensudea", "mansudae", 2),
      ("", "mansudae", 0), ("kim", "", 3),
    ])
  func distances(word: String, other: String, expected: Int) {
    let distance = PrefixDistance.distance(
      of: Array(word.utf8), toPrefixOf: Array(other.utf8), limit: 3)
    #expect(distance == expected)
  }

  @Test("stops above its limit") func limit() {
    let distance = PrefixDistance.distance(
      of: Array("velmur".utf8), toPrefixOf: Array("dandong".utf8), limit: 2)
    #expect(distance > 2)
  }
}
