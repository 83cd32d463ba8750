import SanctionsModel

/// What holds for an entry that came from any bytes whatever.
package enum EntryInvariants {
  /// Holds an entry to them, its earlier state included; a breach traps.
  package static func check(_ entry: Entry) {
    precondition(!entry.name.isEmpty, "an entry has no name")
    for birth in entry.births {
      precondition(Birth.isSpan(birth.from, birth.to), "a birth ends before it begins")
    }
    // What the writer makes of odd fields matters less than that it makes something.
    precondition(EntryTextWriter().text(of: entry).hasSuffix("."), "an entry has no text form")
    if let previous = entry.previous { check(previous) }
  }
}
