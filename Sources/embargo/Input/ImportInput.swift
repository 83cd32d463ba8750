import SanctionsSources

/// The files that an import reads, with what could not be read and what a folder holds besides.
struct ImportInput {
  private(set) var files: [SourceFile] = []
  /// Paths that cannot be read; the others are imported all the same.
  private(set) var failures: [CommandFailure] = []
  /// Files of folders that are plainly no list and no announcement.
  private(set) var skipped: [String] = []

  /// What stands at `paths`, archives unpacked.
  init(_ paths: [String]) {
    for path in paths {
      do {
        for inner in try InputFiles.expanded(path) { take(inner, isNamed: inner == path) }
      } catch { failures.append(CommandFailure(error)) }
    }
  }

  private mutating func take(_ path: String, isNamed: Bool) {
    do {
      for file in try InputFiles.unpacked(path) {
        if !isNamed, Bystander.isOne(file) { skipped.append(file.path) } else { files.append(file) }
      }
    } catch { failures.append(CommandFailure(error)) }
  }
}
