extension Reading {
  /// The names that a prose text says are put under sanctions or taken off, and that none of its links is about.
  ///
  /// Short forms of other names are left out. Empty for a notice, whose entries are parties of their own.
  public func unlinkedDesignees(besides links: [Link]) -> [NameMention] {
    guard entries.isEmpty else { return [] }
    let linked = links.filter { $0.kind != .inferred }.flatMap(\.evidence)
    return names.filter { name in
      name.role == .designee && name.aliasOf == nil
        && !name.evidence.contains { range in linked.contains { $0.overlaps(range) } }
    }
  }
}
