/// A value that the archive stores as a record.
///
/// A field number is never given to another field, and a field that is no longer written is still read.
protocol Recorded {
  /// The value whose fields the reader stands at; reads on to the record's end.
  init(from reader: inout RecordReader) throws

  /// Writes every field that is not empty.
  func write(to writer: inout RecordWriter)
}
