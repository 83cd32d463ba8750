/// A file as it was read: its path for messages and dates, and its bytes.
package struct SourceFile: Sendable {
  /// The path as the caller gave it; `-` for standard input.
  package var path: String
  package var bytes: [UInt8]

  /// A file of these parts.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

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
