extension SourceError {
  /// The error that a file which was cut off stands for; `what` it holds, as in "the feed".
  ///
  /// Its line is the last one, where the rest is missing.
  init(cut file: SourceFile, what: String) {
    let bytes = file.bytes
    self.init(
      path: file.path, line: LineNumbers.line(of: bytes.count, in: bytes), byte: bytes.count,
      found: "\(what) ends in the middle", remedy: "it was cut; fetch it again")
  }
}
