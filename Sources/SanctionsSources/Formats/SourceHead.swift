/// The beginning of a file, by which its format is known.
struct SourceHead {
  /// The first 256 KiB at most, as published but for UTF-16, which is decoded; no byte order mark.
  let bytes: [UInt8]
  /// The root element of an XML document: its local name, and the namespace that it is in.
  let root: (name: String, namespace: String?)?

  /// The end of the file's name, in lower case.
  let fileExtension: String

  /// The beginning of `file`.
  init(_ file: SourceFile) {
    fileExtension = file.fileExtension
    let head = file.head
    let mark = ByteOrderMark(of: head)
    bytes =
      mark.map { $0 == .utf8 } ?? true
      ? Array(head.dropFirst(mark?.count ?? 0)) : TextDecoder().decode(head).utf8
    root = RootElement.find(in: bytes)
  }

  /// Whether the first visible character opens a JSON object or array.
  var isJSON: Bool {
    let first = bytes.first { $0 > 32 }
    return first == 0x7B || first == 0x5B
  }

  /// The first line, without its end.
  var firstLine: ArraySlice<UInt8> { bytes.prefix { $0 != 10 && $0 != 13 } }

  /// Whether the text, without regard to ASCII case, stands in the beginning.
  func holds(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8).map { (65...90).contains($0) ? $0 | 32 : $0 }
    return ByteSearch.firstIndex(ofLowercased: wanted, in: bytes) != nil
  }
}
