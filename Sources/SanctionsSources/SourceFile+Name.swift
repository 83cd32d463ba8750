extension SourceFile {
  /// The last component of the path, that of an archive's member of the path inside it; gzip's ending is
  /// left out.
  package var name: Substring {
    let inner = inner
    return inner.split(separator: "/", omittingEmptySubsequences: true).last ?? inner
  }

  /// The path without its last component, an archive being the folder of what stands in it; empty where
  /// there is none.
  package var folder: Substring {
    if let archive, archive != path, !inner.contains("/") { return archive[...] }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return path[..<slash]
  }

  /// The part of the name behind its last period, in lower case; empty where there is none.
  package var fileExtension: String {
    guard let period = name.lastIndex(of: "."), period != name.startIndex else { return "" }
    return name[name.index(after: period)...].lowercased()
  }

  /// The path inside the archive, or the path without gzip's ending, or the path.
  private var inner: Substring {
    guard let archive else { return path[...] }
    if archive != path { return path[...].dropFirst(archive.count + 1) }
    return path.lowercased().hasSuffix(".gz") ? path[...].dropLast(3) : path[...]
  }
}
