/// How long the parts of a file may be.
///
/// Nothing that is published comes near; what is longer would take memory and time without bound, and is
/// refused with its place before it is decoded. Elements of lists in XML are bounded by libxml2 itself.
enum SizeLimits {
  /// The bytes of a line, in whatever is read whole, and of an entity that is a line.
  static let line = 32 << 20
  /// The bytes of a record of a table, of a feed's item, and of a line of a list in text form.
  static let record = 4 << 20
  /// The bytes of a file that is one text or one page.
  static let announcement = 16 << 20

  /// Throws where a part of `count` bytes is longer than a record may be.
  static func requireRecord(
    _ count: Int, _ what: String, path: String, line: Int, byte: Int? = nil
  ) throws(SourceError) {
    guard count > record else { return }
    throw SourceError(long: what, limit: record, path: path, line: line, byte: byte)
  }
}

extension SourceError {
  /// The error that a part of a file which is longer than `limit` bytes stands for.
  init(long what: String, limit: Int, path: String, line: Int? = nil, byte: Int? = nil) {
    self.init(
      path: path, line: line, byte: byte, found: "\(what) of more than \(limit >> 20) MiB",
      remedy: "nothing published is so long; fetch the file again, or part what is long in it")
  }
}
