import SanctionsModel

extension Archive {
  /// Every action that a notice in the archive reports, oldest first.
  package func actions() throws(ArchiveError) -> [Action] {
    try read { db in try ActionStore(db).actions(nil) }
  }
}
