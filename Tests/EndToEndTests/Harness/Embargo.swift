import Foundation

/// Runs the real program, which stands beside the test bundle.
enum Embargo {
  /// What a run printed and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program's path.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("embargo").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.appendingPathComponent(".build/debug/embargo").path
  }()

  /// The published sample data beside the package; tests that need it are skipped without it.
  static let sharedData: String = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.appendingPathComponent("../shared/data").standardized.path
  }()

  /// Whether the published sample data is there.
  static var hasSharedData: Bool { FileManager.default.fileExists(atPath: sharedData) }

  /// A program on its way, for tests that end it themselves; `wrapper` is a command line that starts it.
  static func process(
    _ arguments: [String], in folder: TestFolder, under wrapper: [String] = []
  ) -> Process {
    let process = Process()
    let words = wrapper + [path] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = [
      "EMBARGO_ARCHIVE": folder.archive, "LC_ALL": "C.UTF-8", "HOME": folder.path,
    ]
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: TestFolder, under wrapper: [String] = []
  ) throws -> Outcome {
    let process = process(arguments, in: folder, under: wrapper)
    let output = folder.path + "/stdout-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    _ = FileManager.default.createFile(atPath: output + ".errors", contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: output + ".errors")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(
        decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self),
      errors: String(
        decoding: FileManager.default.contents(atPath: output + ".errors") ?? Data(), as: UTF8.self)
    )
  }

  /// Runs the program and gives the JSON that it printed.
  static func json(_ arguments: [String], in folder: TestFolder) throws -> [String: Any] {
    let text = try run(arguments + ["--json"], in: folder).output
    return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}
