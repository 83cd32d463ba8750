import Foundation

/// The real data beside the package, for tests that hold the corpus against it.
enum SharedData {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../../shared/data").standardizedFileURL

  /// Whether the data is there at all.
  static let isPresent = FileManager.default.fileExists(atPath: folder.path())

  /// The bytes of a file; none where it is absent.
  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: folder.appending(path: path).path()).map { [UInt8]($0) }
      ?? []
  }

  /// The text of a UTF-8 file.
  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// The sample corpus's folder in the package.
  static let sampleFolder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../Resources/sample").standardizedFileURL
}
