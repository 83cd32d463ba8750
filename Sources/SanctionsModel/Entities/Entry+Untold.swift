extension Entry {
  /// The entry with what an earlier one knew of the parts that its own files say nothing of.
  ///
  /// Of remarks that were cut, what is told adds to what was known: nothing tells whether the rest still stands.
  public func completed(by earlier: Entry) -> Entry {
    let parts = untold.subtracting(earlier.untold)
    var entry = self
    if parts.contains(.aliases) { entry.takeAliases(of: earlier) }
    if parts.contains(.addresses) {
      entry.addresses = earlier.addresses
      entry.addressParts = earlier.addressParts
    }
    if parts.contains(.remarks) { entry.takeRemarks(of: earlier) }
    entry.untold.subtract(parts)
    return entry
  }

  /// Two entries without the parts of which one of them says nothing.
  static func told(_ old: Entry, _ new: Entry) -> (old: Entry, new: Entry) {
    var (old, new) = (old, new)
    let isCut = (old.untold.contains(.remarks), new.untold.contains(.remarks))
    if !old.untold.isDisjoint(with: [.aliases, .addresses])
      || !new.untold.isDisjoint(with: [.aliases, .addresses])
    {
      let parts = old.untold.union(new.untold)
      old.drop(parts)
      new.drop(parts)
    }
    // Both cut at one limit say equally much; else the shorter one is held to what it does say.
    if isCut == (true, false) { new = new.cut(like: old) }
    if isCut == (false, true) { old = old.cut(like: new) }
    if isCut.0 != isCut.1 {
      old.remarks = []
      new.remarks = []
    }
    return (old, new)
  }

  /// The entry without the values that are not among those of a cut one, in the fields that remarks hold.
  private func cut(like other: Entry) -> Entry {
    var entry = self
    entry.aliases.removeAll { $0.quality == .weak && !other.aliases.contains($0) }
    for list in Entry.textLists {
      entry[keyPath: list].removeAll { !other[keyPath: list].contains($0) }
    }
    entry.births.removeAll { !other.births.contains($0) }
    entry.identifiers.removeAll { !other.identifiers.contains($0) }
    if other.gender == nil { entry.gender = nil }
    if other.title == nil { entry.title = nil }
    return entry
  }

  private mutating func drop(_ parts: Set<EntryPart>) {
    if parts.contains(.aliases) { aliases.removeAll { $0.quality == .strong } }
    if parts.contains(.addresses) { (addresses, addressParts) = ([], []) }
  }

  private mutating func takeAliases(of earlier: Entry) {
    let strong = earlier.aliases.filter { $0.quality == .strong }
    aliases = strong + aliases.filter { !strong.contains($0) }
  }

  private mutating func takeRemarks(of earlier: Entry) {
    // The last remark is the half of a fact at which the publisher cut.
    if !remarks.isEmpty { remarks.removeLast() }
    let strong = aliases.filter { $0.quality == .strong }
    aliases = strong + Self.united(earlier.aliases, aliases).filter { $0.quality == .weak }
    for list in Self.textLists + [\.remarks] {
      self[keyPath: list] = Self.united(earlier[keyPath: list], self[keyPath: list])
    }
    births = Self.united(earlier.births, births)
    identifiers = Self.united(earlier.identifiers, identifiers)
    gender = gender ?? earlier.gender
    title = title ?? earlier.title
  }

  private static func united<Value: Equatable>(_ known: [Value], _ told: [Value]) -> [Value] {
    known + told.filter { !known.contains($0) }
  }

  /// The fields of texts that a publisher's remarks may hold, but for `remarks` itself.
  private static var textLists: [WritableKeyPath<Entry, [String]>] {
    [\.birthPlaces, \.nationalities, \.citizenships, \.linkedTo, \.sanctionsInformation]
  }
}
