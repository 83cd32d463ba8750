import Foundation
import SanctionsSources

/// Reads the text of a PDF through `pdftotext` of poppler-utils, where it is installed.
enum PDFText {
  /// A text is no longer than this; what a PDF unpacks to may be.
  private static let longest = 16 << 20
  /// How long a PDF may take, in seconds.
  private static let patience = 60

  /// Whether a file is a PDF, by its first bytes (ISO 32000-1, section 7.5.2).
  static func isOne(_ file: SourceFile) -> Bool { file.head.starts(with: Array("%PDF-".utf8)) }

  /// The PDF's text under the file's own path.
  ///
  /// `folders` are those in which programs are looked for. Throws where the program is missing, fails, takes too
  /// long or prints too much.
  static func read(_ file: SourceFile, folders: [String]) throws -> SourceFile {
    let program = folders.map { $0 + "/pdftotext" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program else {
      throw CommandFailure(
        .badData,
        "\(file.path): a PDF, which is read through pdftotext; install poppler-utils, or save its text"
      )
    }
    let folder = FileManager.default.temporaryDirectory
    let copy = folder.appendingPathComponent("embargo-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: copy) }
    do { try Data(file.bytes).write(to: copy) } catch {
      throw CommandFailure(.inputOutput, "\(copy.path): cannot be written; is the disk full?")
    }
    let (text, status) = try output(of: program, copy.path)
    guard text.count <= longest else {
      throw CommandFailure(.badData, "\(file.path): a PDF with more than 16 MiB of text; part it")
    }
    guard status == 0, text.contains(where: { $0 > 32 }) else {
      let found = status == 0 ? "holds no text, perhaps pictures of pages" : "cannot be read"
      throw CommandFailure(.badData, "\(file.path): a PDF that \(found); give its text")
    }
    return SourceFile(path: file.path, bytes: text)
  }

  private static func output(of program: String, _ path: String) throws -> ([UInt8], Int32) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", path, "-"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let limit = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: limit)
    var text: [UInt8] = []
    while text.count <= longest,
      let piece = try? pipe.fileHandleForReading.read(upToCount: 1 << 16),
      !piece.isEmpty
    {
      text += piece
    }
    if text.count > longest { process.terminate() }
    process.waitUntilExit()
    limit.cancel()
    return (text, process.terminationStatus)
  }
}
