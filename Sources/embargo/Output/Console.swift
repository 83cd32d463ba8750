import Foundation
import TerminalGrid

/// Standard output and standard error. Everything printed passes the choke point for hostile text.
enum Console {
  /// Whether standard error is a terminal, so that progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Prints a text for people and a line end.
  static func print(_ text: String) throws {
    try write(HostileText.printable(text) + "\n")
  }

  /// Prints a JSON document, whose strings are escaped already, and a line end.
  static func print(_ json: JSONValue, compact: Bool) throws {
    try write(json.text(indented: !compact) + "\n")
  }

  /// Prints a text whose hostile scalars were made visible already, as it is.
  static func printRaw(_ text: String) throws { try write(text) }

  /// Prints a message to standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((HostileText.printable(text) + "\n").utf8))
  }

  /// Prints an error to standard error, under the program's name.
  static func complain(_ text: String) { note("embargo: " + text) }

  private static func write(_ text: String) throws {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      throw CommandFailure(
        .inputOutput, "standard output cannot be written; free some space or write elsewhere")
    }
  }
}
