import ArgumentParser
import Foundation
import SanctionsArchive

/// The options by which every command finds its archive.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: ArgumentHelp(
      "The archive (default: $EMBARGO_ARCHIVE, else archive.sqlite in the data folder).",
      valueName: "file"))
  var path: String?
  @Flag(name: .customLong("no-archive"), help: "Work against the sample corpus in memory.")
  var inMemory = false

  /// Opens the archive; the first time it is created and filled with the sample corpus.
  func open() throws -> Archive {
    try CommandFailure.catching {
      if inMemory { return try Archive.inMemory(now: Clock.now) }
      return try Archive(path: try resolvedPath(), now: Clock.now)
    }
  }

  private func resolvedPath() throws -> String {
    if let path { return path }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["EMBARGO_ARCHIVE"], !path.isEmpty { return path }
    var folder = environment["XDG_DATA_HOME"] ?? ""
    // The XDG base directory specification has relative paths ignored.
    if !folder.hasPrefix("/") { folder = (environment["HOME"] ?? "") + "/.local/share" }
    folder += "/embargo"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        .inputOutput, "\(folder): the folder cannot be made; name a file with --archive")
    }
    return folder + "/archive.sqlite"
  }
}
