import Foundation
import Testing

/// Holds a screen against the text file `Snapshots/NAME.txt`.
///
/// A file that is missing is written from the screen, and the run that writes it fails: look at it, and
/// run again.
func expectScreen(
  _ rows: [String], is name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name + ".txt")
  let text = rows.joined(separator: "\n") + "\n"
  guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).txt: look at it, and run again", sourceLocation: sourceLocation)
    return
  }
  #expect(text == recorded, "\(name)", sourceLocation: sourceLocation)
}
