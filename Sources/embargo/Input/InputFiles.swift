import Foundation
import SanctionsModel
import SanctionsSources

/// Reads the files that the command line names.
enum InputFiles {
  /// The file at a path, as it is; `-` is standard input. Where it `isPublished`, a list or announcements, no more is
  /// read than one of them may hold.
  static func file(_ path: String, isPublished: Bool = false) throws -> SourceFile {
    var isFolder: ObjCBool = false
    guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure(.noInput, "\(path): no such file; check the path")
    }
    guard !isFolder.boolValue else {
      throw CommandFailure(.noInput, "\(path): is a folder; name a file in it")
    }
    return try text(
      CommandFailure.catching { try SourceFile(opening: path, isPublished: isPublished) })
  }

  /// The file, or the text of the PDF that it is.
  private static func text(_ file: SourceFile) throws -> SourceFile {
    guard PDFText.isOne(file) else { return file }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try PDFText.read(file, folders: path.split(separator: ":").map(String.init))
  }

  /// The files at a path: those of an archive where it is one, else the one file; of PDFs their text.
  static func unpacked(_ path: String) throws -> [SourceFile] {
    let file = try file(path, isPublished: true)
    return try CommandFailure.catching { try Unpacker.files(in: file) }.map { inner in
      inner.archive == nil ? inner : try text(inner)
    }
  }

  /// A path with every folder replaced by the files below it, sorted; dot files left out.
  static func expanded(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    else { throw CommandFailure(.noInput, "\(path): no such file or folder; check the path") }
    guard isFolder.boolValue else { return [path] }
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard let names else {
      throw CommandFailure(.noInput, "\(path): cannot be listed; check its permissions")
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    return try names.filter { !$0.hasPrefix(".") }.sorted().flatMap { try expanded(base + $0) }
  }

  /// The one announcement in a file; a list, and a file of several, are refused with what to do.
  static func announcement(_ path: String, published: PartialDate?) throws -> PublishedText {
    let files = try unpacked(path)
    guard let file = files.first, files.count == 1 else {
      throw CommandFailure(
        .badData, "\(path): an archive of \(files.count) files, not one announcement; import it")
    }
    var text = try CommandFailure.catching { try SourceReader().publishedText(file) }
    if let published { text.published = published }
    return text
  }

  /// The announcements in the files at some paths, in their order; a list is refused.
  static func announcements(_ paths: [String]) throws -> [PublishedText] {
    let files = try paths.flatMap(expanded).flatMap(unpacked)
    return try files.flatMap { file in
      guard case .announcements(let batch) = try SourceReader().read([file]) else {
        throw CommandFailure(
          .badData, "\(file.path): a list, not an announcement; import it and browse the archive")
      }
      return batch.texts
    }
  }
}
