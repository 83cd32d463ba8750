import Foundation

/// A temporary folder that goes with its owner.
final class TestFolder: Sendable {
  let path: String

  /// Makes an empty folder.
  init() throws {
    path = NSTemporaryDirectory() + "embargo-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The archive of the test.
  var archive: String { path + "/archive.sqlite" }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    return path + "/" + name
  }

  /// Writes a text file and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }
}
