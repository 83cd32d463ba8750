import BrowserInterface
import Foundation

/// Effects that reach out of the program: opening a page, writing a file, feeding a command.
enum OutsideWork {
  /// Does the work and says how it went. Text from outside is never part of a shell's command line.
  static func messages(for effect: Effect) throws -> [Message] {
    switch effect {
    case .openURL(let text):
      guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
        return [.failed("not a web address; copy it with y")]
      }
      try run("/usr/bin/env", ["xdg-open", text], input: nil)
      return [.noted("opened \(text)")]
    case .export(let text, let path):
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw CommandFailure(
          .inputOutput, "\(path): cannot be written; check that its folder exists and is yours")
      }
      return [.noted("wrote \(path)")]
    case .pipe(let text, let command):
      try run("/bin/sh", ["-c", command], input: text)
      return [.noted("sent \(text.utf8.count) bytes to \(command)")]
    default: return []
    }
  }

  private static func run(_ program: String, _ arguments: [String], input: String?) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    try process.run()
    if let input {
      // A command may stop reading early (`head`): that must neither end the browser nor be an error.
      signal(SIGPIPE, SIG_IGN)
      try? pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CommandFailure(.inputOutput, "\(arguments.last ?? program): the command failed")
    }
  }
}
