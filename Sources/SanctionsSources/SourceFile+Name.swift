extension SourceFile {
  /// The last component of the path.
  package var name: Substring {
    path[...].split(separator: "/", omittingEmptySubsequences: true).last ?? path[...]
  }

  /// The path without its last component; empty where there is none.
  package var folder: Substring {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return path[..<slash]
  }

  /// The part of the name behind its last period, in lower case; empty where there is none.
  package var fileExtension: String {
    guard let period = name.lastIndex(of: "."), period != name.startIndex else { return "" }
    return name[name.index(after: period)...].lowercased()
  }
}
