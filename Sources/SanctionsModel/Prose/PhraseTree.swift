/// The nodes of a tree of phrases, found by a node and the key of the word that goes on from there.
///
/// A table of its own as the words of a text are looked up in it one by one.
struct PhraseTree: Sendable {
  private struct Branch {
    /// The node and the key.
    var step: UInt64 = 0
    /// The node behind; 0 where there is no branch.
    var child: Int32 = 0
  }

  /// Branches at or behind the place that their step gives; a power of two of them, half of them empty.
  private var branches = [Branch](repeating: Branch(), count: 1 << 15)
  /// How many nodes there are; the root is 0.
  private(set) var count = 1

  /// The node behind another by a key; `nil` where no phrase goes on so.
  subscript(_ node: Int32, _ key: UInt32) -> Int32? {
    let branch = branches[place(of: Self.step(node, key))]
    return branch.child == 0 ? nil : branch.child
  }

  /// The node behind another by a key, made where it is new.
  mutating func grow(_ node: Int32, _ key: UInt32) -> Int32 {
    if let child = self[node, key] { return child }
    if count * 2 > branches.count { spread() }
    let step = Self.step(node, key)
    branches[place(of: step)] = Branch(step: step, child: Int32(count))
    count += 1
    return Int32(count - 1)
  }

  private static func step(_ node: Int32, _ key: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
  }

  /// The place of the branch of a step, or the empty one for it.
  private func place(of step: UInt64) -> Int {
    // A multiplication by an odd number brings all bits of both parts into the highest.
    let hash = step &* 0x9e37_79b9_7f4a_7c15
    var place = Int(truncatingIfNeeded: hash >> 40) & (branches.count - 1)
    while branches[place].child != 0, branches[place].step != step {
      place = (place + 1) & (branches.count - 1)
    }
    return place
  }

  private mutating func spread() {
    let known = branches.filter { $0.child != 0 }
    branches = Array(repeating: Branch(), count: branches.count * 2)
    for branch in known { branches[place(of: branch.step)] = branch }
  }
}
