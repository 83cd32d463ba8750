import Foundation

/// The blocks of a file of `Fixtures`, each behind "##", without that mark; none where the file cannot be read.
func fixtureBlocks(of name: String) -> [String] {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/" + name)
  let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  return Array(text.components(separatedBy: "## ").dropFirst())
}
