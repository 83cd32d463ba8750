import Testing

@testable import SanctionsModel

@Suite("A tree of phrases") struct PhraseTreeTests {
  @Test("leads from node to node by the same keys as it was grown by, however many there are")
  func steps() {
    var tree = PhraseTree()
    var known: [[Int32]: Int32] = [:]
    for key in 0..<200 as Range<UInt32> {
      let node = tree.grow(0, key)
      for next in 0..<200 as Range<UInt32> {
        known[[node, Int32(next)]] = tree.grow(node, next | 0x8000_0000)
      }
    }
    #expect(tree.count == 1 + 200 + 200 * 200)
    #expect(Set(known.values).count == known.count)
    for (step, child) in known {
      #expect(tree[step[0], UInt32(step[1]) | 0x8000_0000] == child)
      #expect(tree.grow(step[0], UInt32(step[1]) | 0x8000_0000) == child)
    }
    #expect(tree[0, 200] == nil)
    #expect(tree[1, 0x8000_0000 | 200] == nil)
  }
}
