import SanctionsSources

/// Files that stand in a folder beside lists and announcements and are neither.
enum Bystander {
  /// Whether a file is a program, its configuration, a schema, or a project's notes, by its name or first bytes.
  ///
  /// Asked of files in folders alone: a file that the user names is always read.
  static func isOne(_ file: SourceFile) -> Bool {
    if extensions.contains(file.fileExtension) { return true }
    let stem = file.name.split(separator: ".").first.map { $0.uppercased() } ?? ""
    return stems.contains(stem) || file.head.starts(with: [0x23, 0x21])
  }

  private static let extensions: Set<String> = [
    "bash", "bat", "c", "cc", "cfg", "conf", "cpp", "css", "dtd", "go", "h", "ini", "java", "js",
    "lock", "log", "mk", "pl", "ps1", "py", "rb", "rs", "sh", "sha256", "sql", "sqlite", "swift",
    "toml", "ts", "xsd", "yaml", "yml",
  ]
  private static let stems: Set<String> = [
    "CHANGELOG", "CONTRIBUTING", "COPYING", "LICENSE", "MAKEFILE", "README",
  ]
}
