/// What a check of the archive's integrity found, with a count of everything in it.
package struct ArchiveCheck: Hashable, Sendable {
  /// A number of rows with the name of what they are.
  package struct Count: Hashable, Sendable {
    package var name: String
    package var value: Int

    /// A count of these parts.
    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// One sentence a problem; empty when the archive is sound.
  package var problems: [String]
  /// What the archive holds, in a fixed order.
  package var counts: [Count]

  /// A check of these parts.
  package init(problems: [String], counts: [Count]) {
    self.problems = problems
    self.counts = counts
  }
}
