import Foundation

/// Other programs that are measured beside this one.
enum Program {
  /// The path of a program on the search path; `nil` where it is not installed.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What a program prints; `nil` where it fails.
  static func output(of path: String, _ arguments: [String], input: Data) -> Data? {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("embargo-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    do {
      try input.write(to: file)
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: file)
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
    } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
