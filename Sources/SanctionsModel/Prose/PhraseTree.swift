/// The nodes of a tree of phrases, found by a node and the key of the word that goes on from there.
///
/// Open addressing: a text asks for a step at every word, most often in vain.
struct PhraseTree: Sendable {
  private struct Step {
    var node: Int32 = 0
    var key: UInt32 = 0
    /// The node behind the step; 0 where the place is free, as no step leads to the root.
    var child: Int32 = 0
  }

  private var steps = [Step](repeating: Step(), count: 1 << 12)

  /// How many nodes there are; the root is 0.
  private(set) var count = 1

  /// The node behind another by a key; `nil` where no phrase goes on so.
  subscript(_ node: Int32, _ key: UInt32) -> Int32? {
    let child = steps[place(of: node, key)].child
    return child == 0 ? nil : child
  }

  /// The node behind another by a key, made where it is new.
  mutating func grow(_ node: Int32, _ key: UInt32) -> Int32 {
    if let child = self[node, key] { return child }
    if count * 2 > steps.count { widen() }
    let child = Int32(count)
    steps[place(of: node, key)] = Step(node: node, key: key, child: child)
    count += 1
    return child
  }

  /// The place of a step, or the free one where it would stand.
  @inline(__always) private func place(of node: Int32, _ key: UInt32) -> Int {
    let both = UInt64(UInt32(bitPattern: node)) &<< 32 | UInt64(key)
    var place = Int(truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) &>> 32) & (steps.count - 1)
    while steps[place].child != 0, steps[place].node != node || steps[place].key != key {
      place = (place + 1) & (steps.count - 1)
    }
    return place
  }

  private mutating func widen() {
    let old = steps.filter { $0.child != 0 }
    steps = [Step](repeating: Step(), count: steps.count * 2)
    for step in old { steps[place(of: step.node, step.key)] = step }
  }
}
