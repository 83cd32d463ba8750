import Glibc

/// Why the terminal cannot be used, and what to do.
package struct TerminalError: Error, CustomStringConvertible, Sendable {
  /// One sentence, without control characters of its own.
  package let description: String

  /// An error with its sentence.
  init(_ description: String) { self.description = description }

  /// The words of the C library for the last failed call.
  static var lastSystemError: String { String(cString: strerror(errno)) }
}
