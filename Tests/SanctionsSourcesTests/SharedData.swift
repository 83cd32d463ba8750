import Foundation
import SanctionsSources

/// The real data beside the project, which tests use where it is present.
enum SharedData {
  /// The folder, found from this file's place in the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data").standardizedFileURL

  /// Whether the folder is there.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// The file at a path below the folder.
  static func file(_ path: String) throws -> SourceFile {
    let url = root.appending(path: path)
    return SourceFile(path: url.path, bytes: [UInt8](try Data(contentsOf: url)))
  }

  /// The files of a folder below the folder, by name.
  static func files(in folder: String) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
      .map { try file("\(folder)/\($0)") }
  }
}

extension SourceFile {
  /// A file of a text.
  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
