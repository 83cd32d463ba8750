import Foundation
import SanctionsModel
import SanctionsSources

/// Reads the files that the command line names.
enum InputFiles {
  /// The file at a path; `-` is standard input.
  static func file(_ path: String) throws -> SourceFile {
    if path == "-" {
      return SourceFile(path: path, bytes: [UInt8](FileHandle.standardInput.readDataToEndOfFile()))
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure(.noInput, "\(path): no such file; check the path")
    }
    guard !isFolder.boolValue else {
      throw CommandFailure(.noInput, "\(path): is a folder; name a file in it")
    }
    return try CommandFailure.catching { try SourceFile(opening: path) }
  }

  /// Paths with every folder replaced by the files below it, sorted; dot files left out.
  static func expanded(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      else { throw CommandFailure(.noInput, "\(path): no such file or folder; check the path") }
      guard isFolder.boolValue else { return [path] }
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      guard let names else {
        throw CommandFailure(.noInput, "\(path): cannot be listed; check its permissions")
      }
      let base = path.hasSuffix("/") ? path : path + "/"
      return try expanded(names.filter { !$0.hasPrefix(".") }.sorted().map { base + $0 })
    }
  }

  /// The one announcement in a file; a list in tables is refused, with what to do.
  static func announcement(_ path: String, published: PartialDate?) throws -> PublishedText {
    let file = try file(path)
    var text = try CommandFailure.catching { try SourceReader().publishedText(file) }
    if let published { text.published = published }
    return text
  }
}
