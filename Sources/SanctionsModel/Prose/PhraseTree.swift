/// The nodes of a tree of phrases, found by a node and the key of the word that goes on from there.
struct PhraseTree: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var key: UInt32
  }

  private var children: [Step: Int32] = [:]

  /// How many nodes there are; the root is 0.
  var count: Int { children.count + 1 }

  /// The node behind another by a key; `nil` where no phrase goes on so.
  subscript(_ node: Int32, _ key: UInt32) -> Int32? { children[Step(node: node, key: key)] }

  /// The node behind another by a key, made where it is new.
  mutating func grow(_ node: Int32, _ key: UInt32) -> Int32 {
    if let child = self[node, key] { return child }
    let child = Int32(count)
    children[Step(node: node, key: key)] = child
    return child
  }
}
