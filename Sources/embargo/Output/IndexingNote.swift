import SanctionsArchive

extension OutputOptions {
  /// Builds the file of the name index where it is damaged or missing, and says so.
  func noteIndexing(_ archive: Archive) throws {
    guard let count = try CommandFailure.catching({ try archive.namesToIndex() }) else { return }
    note("building the name index of \(count) names")
    archive.saveNames()
  }
}
