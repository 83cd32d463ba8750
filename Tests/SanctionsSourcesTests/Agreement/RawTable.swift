/// Records of a CSV file, by rules that are not the reader's: what the agreement tests split by themselves.
enum RawTable {
  /// The records of `text` with at least `columns` fields; the null `-0-` reads as an empty field.
  static func records(_ text: String, columns: Int) -> [[String]] {
    var records: [[String]] = []
    var (record, field): ([String], [UInt8]) = ([], [])
    var quoted = false
    func close() {
      let value = String(decoding: field, as: UTF8.self)
      let bare = value.split(separator: " ").joined(separator: " ")
      record.append(bare == "-0-" ? "" : value)
      field = []
    }
    func end() {
      close()
      if record.count >= columns { records.append(record) }
      record = []
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ",") where !quoted: close()
      case 13 where !quoted: break
      case 10 where !quoted:
        end()
      default: field.append(byte)
      }
    }
    end()
    return records
  }

  /// The tokens of remarks: what semicolons part, without `alt.`, colons and final periods, sorted.
  static func tokens(_ text: String) -> [String] {
    text.split(separator: ";").map { part in
      var words = part.filter { $0 != ":" }.split(separator: " ").joined(separator: " ")
      if words.hasPrefix("alt. ") { words.removeFirst(5) }
      while words.last == "." { words.removeLast() }
      return words
    }.filter { !$0.isEmpty }.sorted()
  }
}
