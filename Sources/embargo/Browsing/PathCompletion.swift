import Foundation

extension HomeFolder {
  /// The most paths that a completion tells of.
  private static let mostPaths = 1_000

  /// The paths of files that begin as a path does, in the order of their names, a folder's with `/` at its end.
  /// Hidden files are told of where the name begins with a dot.
  func completions(of path: String) -> [String] {
    if path == "~", self.path != nil { return ["~/"] }
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, beginning) = (String(path[..<start]), path[start...])
    let place = folder.isEmpty ? "." : expanded(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter {
      $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix("."))
    }
    .sorted().prefix(Self.mostPaths).map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(place)/\(name)", isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }
}
