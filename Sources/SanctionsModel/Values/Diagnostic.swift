/// Something in an input that was only half understood, and where.
public struct Diagnostic: Hashable, Codable, Sendable {
  /// What was found and what became of it, in one sentence.
  public var message: String
  /// The bytes of the announcement's body that it is about, where it is about a body.
  public var range: ByteRange?
  /// The input file, where it is about one of several that were read together.
  public var file: String?
  /// The line of the input file, from 1, where it is about a file.
  public var line: Int?
  /// The byte offset in the input file, from 0, where it is about a file.
  public var byte: Int?

  /// A diagnostic with its place.
  public init(
    _ message: String, range: ByteRange? = nil, file: String? = nil, line: Int? = nil,
    byte: Int? = nil
  ) {
    self.message = message
    self.range = range
    self.file = file
    self.line = line
    self.byte = byte
  }
}
