/// Why a file cannot be read at all: where, what was found there, and what to do about it.
///
/// Whoever prints it shows `description` through the choke point for hostile text: paths and
/// findings come from outside.
package struct SourceError: Error, Equatable, Sendable, CustomStringConvertible {
  package var path: String
  /// The line, from 1, where one is to blame.
  package var line: Int?
  /// The byte offset, from 0, where one is to blame.
  package var byte: Int?
  /// What was found, in a clause.
  package var found: String
  /// What to do, in a clause.
  package var remedy: String

  /// An error of these parts.
  package init(
    path: String, line: Int? = nil, byte: Int? = nil, found: String, remedy: String
  ) {
    self.path = path
    self.line = line
    self.byte = byte
    self.found = found
    self.remedy = remedy
  }

  /// `PATH:LINE: FOUND; REMEDY`, with `byte N` where no line is known.
  package var description: String {
    var place = path
    if let line { place += ":\(line)" } else if let byte { place += ": byte \(byte)" }
    return "\(place): \(found); \(remedy)"
  }
}
