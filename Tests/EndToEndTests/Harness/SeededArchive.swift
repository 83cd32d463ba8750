import Foundation
import Testing

/// An archive with the sample corpus, made once, for tests that need one to begin with.
enum SeededArchive {
  /// The files of the archive by what follows the archive's name in theirs, and what `archive check` says.
  private static let made = Result {
    let folder = try TestFolder()
    // The first look makes it, the second one settles it.
    _ = try Embargo.run(["archive", "check"], in: folder)
    let counts = try Embargo.run(["archive", "check"], in: folder).output
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix("archive.sqlite") {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      files[String(name.dropFirst("archive.sqlite".count))] = bytes
    }
    try #require(files[""] != nil && counts.contains("the archive is sound"))
    return (files: files, counts: counts)
  }

  /// Puts a copy into a folder; gives what `archive check` says of it.
  @discardableResult static func copy(to folder: TestFolder) throws -> String {
    let made = try made.get()
    for (suffix, bytes) in made.files {
      try bytes.write(to: URL(fileURLWithPath: folder.archive + suffix))
    }
    return made.counts
  }
}
