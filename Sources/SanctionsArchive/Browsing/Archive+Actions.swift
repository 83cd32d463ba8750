import SanctionsModel

extension Archive {
  /// Every action that a notice in the archive reports, oldest first.
  package func actions() throws(ArchiveError) -> [Action] {
    let last = lastShown
    return try read { db in
      try ActionStore(db).actions(nil).filter { action in last.map { action.date.iso <= $0 } ?? true
      }
    }
  }
}
