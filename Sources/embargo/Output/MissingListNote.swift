import SanctionsArchive

extension OutputOptions {
  /// Says what alone was searched where the archive holds no list: that nobody is found there clears nobody.
  func noteMissingLists(_ archive: Archive) throws {
    let sources = try CommandFailure.catching { try archive.sources() }
    guard !sources.contains(where: \.isList) else { return }
    let titles = sources.map(\.title).joined(separator: ", ")
    note(
      "no list is imported: nothing was searched"
        + (titles.isEmpty ? "" : " but \(titles)") + "; 'embargo import' reads lists")
  }
}
