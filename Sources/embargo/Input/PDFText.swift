import Foundation
import SanctionsSources

/// Reads the text of a PDF through `pdftotext` of poppler-utils, where it is installed.
enum PDFText {
  /// A text is no longer than this; what a PDF unpacks to may be.
  private static let longest = 16 << 20
  /// Whether a file is a PDF, by its first bytes (ISO 32000-1, section 7.5.2).
  static func isOne(_ file: SourceFile) -> Bool { file.head.starts(with: Array("%PDF-".utf8)) }

  /// The PDF's text under the file's own path.
  ///
  /// `folders` are those in which programs are looked for. Throws where the program is missing, fails, takes longer
  /// than `patience`, in seconds, or prints too much.
  static func read(_ file: SourceFile, folders: [String], patience: Double = 60) throws
    -> SourceFile
  {
    let program = folders.map { $0 + "/pdftotext" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program else {
      throw CommandFailure(
        .badData,
        "\(file.path): a PDF, which is read through pdftotext; install poppler-utils, or save its text"
      )
    }
    let run = try run(program, on: file, patience)
    guard !run.isLate else {
      throw CommandFailure(
        .badData,
        "\(file.path): a PDF that pdftotext did not read within \(patience.formatted()) seconds; give its text"
      )
    }
    guard run.text.count <= longest else {
      throw CommandFailure(.badData, "\(file.path): a PDF with more than 16 MiB of text; part it")
    }
    guard run.status == 0, run.text.contains(where: { $0 > 32 }) else {
      let found = run.status == 0 ? "holds no text, perhaps pictures of pages" : "cannot be read"
      throw CommandFailure(.badData, "\(file.path): a PDF that \(found); give its text")
    }
    return file.holding(run.text)
  }

  /// What the program printed and how it ended; `isLate` where it was ended for taking too long.
  private struct Run {
    var text: [UInt8] = []
    var status: Int32 = 0
    var isLate = false
  }

  /// Runs the program on a copy of the file, which is gone when it has ended.
  private static func run(
    _ program: String, on file: SourceFile, _ patience: Double
  ) throws -> Run {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-\(UUID().uuidString).pdf").path
    defer { unlink(copy) }
    try write(file.bytes, to: copy)
    do { return try run(program, copy, patience) } catch {
      throw CommandFailure(.inputOutput, "\(program): cannot be run; check it")
    }
  }

  /// Writes a new file that nobody else can read, not even while it is written.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    do {
      guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw CommandFailure(.inputOutput, "\(path): cannot be written; is the disk full?")
    }
  }

  private static func run(_ program: String, _ path: String, _ patience: Double) throws -> Run {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", path, "-"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    let limit = DispatchWorkItem { end(process) }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: limit)
    var run = Run()
    while run.text.count <= longest,
      let piece = try? pipe.fileHandleForReading.read(upToCount: 1 << 16),
      !piece.isEmpty
    {
      run.text += piece
    }
    let isLong = run.text.count > longest
    if isLong { end(process) }
    process.waitUntilExit()
    limit.cancel()
    run.status = process.terminationStatus
    run.isLate =
      !isLong && process.terminationReason == .uncaughtSignal
      && ContinuousClock.now - start >= .seconds(patience)
    return run
  }

  /// Ends a program at once: one that was started from a thread that blocks signals would not heed a gentler one.
  private static func end(_ process: Process) {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}
