import Foundation
import Testing

/// An archive as it was before something failed.
struct Untouched {
  private let folder: TestFolder
  private let counts: String
  private let bytes: Data

  /// The archive of a folder, where a copy of one with the sample corpus is put.
  init(_ folder: TestFolder) throws {
    self.folder = folder
    counts = try SeededArchive.copy(to: folder)
    bytes = try Self.content(of: folder.archive)
  }

  /// Expects that a command failed with a status and one line that names a file, and changed nothing.
  func expectFailure(
    _ outcome: Embargo.Outcome, _ status: Int32, naming name: String, saying words: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: sourceLocation)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.errors.hasPrefix("embargo: "), sourceLocation: sourceLocation)
    #expect(outcome.errors.contains(name), "\(outcome.errors)", sourceLocation: sourceLocation)
    let says = words.isEmpty || outcome.errors.contains(words)
    #expect(says, "\(outcome.errors)", sourceLocation: sourceLocation)
    // What was found, and what to do about it.
    #expect(outcome.errors.contains("; "), "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    try expectUnchanged(sourceLocation: sourceLocation)
  }

  /// An archive's bytes without the counters that SQLite moves on whenever a program opens it to write
  /// ("Database File Format", 1.3: the change counter, the schema cookie, the version that it is valid for).
  private static func content(of path: String) throws -> Data {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for counter in [24, 40, 92] {
      bytes.replaceSubrange(counter..<(counter + 4), with: [0, 0, 0, 0])
    }
    return bytes
  }

  /// Expects that the archive holds the same, byte for byte.
  func expectUnchanged(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let now = try Embargo.run(["archive", "check"], in: folder).output
    #expect(now == counts, sourceLocation: sourceLocation)
    let held = try Self.content(of: folder.archive)
    #expect(held == bytes, sourceLocation: sourceLocation)
  }
}
