import Testing

@testable import NameMatching

@Suite("A damaged name index")
struct DamagedIndexTests {
  private let bytes = IndexSamples.bytes(IndexSamples.names)

  @Test("is sound as it was written, and not with any one byte changed")
  func digest() throws {
    #expect(try #require(IndexSamples.segment(bytes)).isSound)
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 0x10
      #expect(IndexSamples.segment(changed)?.isSound != true, "byte \(offset)")
    }
  }

  @Test("is refused when it is cut, empty or another file") func cut() {
    #expect(IndexSamples.segment([]) == nil)
    #expect(IndexSamples.segment(Array("EMBNAMES".utf8)) == nil)
    #expect(IndexSamples.segment([UInt8](repeating: 7, count: 1000)) == nil)
    for count in stride(from: 0, to: bytes.count - 1, by: 13) {
      #expect(IndexSamples.segment(Array(bytes[..<count])) == nil, "\(count) bytes")
    }
  }

  @Test("is searched without leaving its bytes, whatever they say") func hostile() throws {
    var generator = SplitMix(state: 11)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<20 {
        let offset = Int.random(in: IndexHeader.size..<changed.count, using: &generator)
        changed[offset] = UInt8.random(in: 0...255, using: &generator)
      }
      let index = NameIndex(segments: [try #require(IndexSamples.segment(changed))])
      for query in ["petrenko s", "exmaple", "dong hae", "qadafi muamar", "a b"] {
        #expect(index.search(query, limit: 8).count <= 8)
      }
    }
  }
}

/// A generator with a seed, after Steele, Lea and Flood (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
