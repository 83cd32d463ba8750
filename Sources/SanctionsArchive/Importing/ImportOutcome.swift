import SanctionsModel

/// What an import changed in the archive.
package struct ImportOutcome: Hashable, Sendable {
  /// Entities or announcements that the source did not hold before.
  package var added = 0
  /// Those that it held in another form.
  package var amended = 0
  /// Entities that it held and that are gone from it; the archive keeps them, marked.
  package var delisted = 0
  /// Those that it held in the same form.
  package var unchanged = 0
  /// How many announcements were read.
  package var announcements = 0
  /// How many records the files hold, refused ones included.
  package var recordsRead = 0
  package var recordsRefused = 0
  /// How many records the archive holds of what was read.
  package var kept = 0
  /// The latest publication among the announcements that were read, where they have dates.
  package var published: PartialDate?
  package var diagnostics: [Diagnostic] = []

  /// The outcome of an import that read nothing.
  package init() {}

  /// Whether the archive holds something that it did not hold before the import.
  package var changedSomething: Bool { added + amended + delisted > 0 }
}
