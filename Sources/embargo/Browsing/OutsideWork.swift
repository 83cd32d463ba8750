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
      let (ending, _) = try run("/usr/bin/env", ["xdg-open", text], input: nil)
      try require(ending, of: "xdg-open", orElse: "copy the address with y")
      return [.noted("opened \(text)")]
    case .export(let text, let path, let replaces):
      try write(text, to: path, replaces: replaces)
      return [.noted("wrote \(path)")]
    case .pipe(let text, let command):
      let (ending, output) = try run("/bin/sh", ["-c", command], input: text)
      let lines = output.split(whereSeparator: \.isNewline).map(String.init)
      try require(
        ending, of: command, saying: lines.last, orElse: "correct it and send the text again")
      guard let first = lines.first else {
        return [.noted("sent \(text.utf8.count) bytes to \(command), which printed nothing")]
      }
      let more = lines.count - 1
      let rest = more == 0 ? "" : " (and \(more) more \(more == 1 ? "line" : "lines"))"
      return [.noted("\(command): \(first)\(rest)")]
    default: return []
    }
  }

  /// Writes a file; throws where one is there already and is not to be replaced.
  private static func write(_ text: String, to path: String, replaces: Bool) throws {
    do {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: path), options: replaces ? .atomic : .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw CommandFailure(
        .inputOutput, "\(path): is there already; :overwrite replaces it")
    } catch {
      throw CommandFailure(
        .inputOutput, "\(path): cannot be written; check that its folder exists and is yours")
    }
  }

  /// How a command has ended.
  private enum Ending {
    case status(Int32)
    case signal(Int32)
  }

  /// Throws where a command has failed, with how it did and what to do.
  private static func require(
    _ ending: Ending, of command: String, saying reason: String? = nil, orElse remedy: String
  ) throws {
    let words: String
    switch ending {
    case .status(0): return
    // POSIX, Shell Command Language, 2.8.2: the status of a command that is not found.
    case .status(127): words = "the command was not found"
    case .status(let status):
      let said = reason.map { " (\($0))" } ?? ""
      words = "the command ended with exit status \(status)\(said)"
    case .signal(let signal): words = "the command was ended by signal \(signal)"
    }
    throw CommandFailure(.inputOutput, "\(command): \(words); \(remedy)")
  }

  /// The most bytes that are read of what a command prints.
  private static let mostOutput = 1 << 20

  /// Runs a program to its end; returns how it ended and what it printed.
  private static func run(
    _ program: String, _ arguments: [String], input: String?
  ) throws -> (Ending, output: String) {
    // A file takes all that is printed, so that neither side waits for the other.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("output")
    try Data().write(to: file)
    let printed = try FileHandle(forUpdating: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = printed
    process.standardError = printed
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
    try printed.seek(toOffset: 0)
    let output = try printed.read(upToCount: mostOutput) ?? Data()
    let ending: Ending =
      process.terminationReason == .uncaughtSignal
      ? .signal(process.terminationStatus) : .status(process.terminationStatus)
    return (ending, String(decoding: output, as: UTF8.self))
  }
}
